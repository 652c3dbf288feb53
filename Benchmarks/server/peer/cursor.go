package main

import (
	"encoding/base64"
	"encoding/binary"
	"hash/fnv"
)

// cursor gives the `cursor` of a list's next part, as Rapporteur writes it: which list, a hash of its conditions
// (nil where they are not given), the position of the last row.
func cursor(list byte, conditions []*string, position int64) string {
	hash := fnv.New64a()
	for _, condition := range conditions {
		if condition == nil {
			hash.Write([]byte{0, 0xFF})
			continue
		}
		hash.Write([]byte{1})
		hash.Write([]byte(*condition))
		hash.Write([]byte{0xFF})
	}
	bytes := append([]byte{list}, hash.Sum(nil)[:6]...)
	bytes = binary.BigEndian.AppendUint64(bytes, uint64(position))
	return base64.RawURLEncoding.EncodeToString(bytes)
}
