package main

import "strings"

// publicID turns row numbers into ids and back, as Rapporteur's PublicID does.
type publicID struct {
	prefix string
	salt   uint64
}

var (
	feedID    = publicID{"feed_", 0x13C6EF372FE94}
	articleID = publicID{"art_", 0x2A54FF53A5F1D}
)

const (
	idLength = 10
	idMask   = 1<<50 - 1
	idFactor = 0x2545F4914F6CD
	idLetter = "0123456789abcdefghjkmnpqrstvwxyz"
)

func (id publicID) text(row int64) string {
	value := fold(fold((uint64(row)^id.salt)*idFactor&idMask) * idFactor & idMask)
	letters := make([]byte, 0, len(id.prefix)+idLength)
	letters = append(letters, id.prefix...)
	for i := 0; i < idLength; i++ {
		letters = append(letters, idLetter[value&31])
		value >>= 5
	}
	return string(letters)
}

func (id publicID) row(text string) (int64, bool) {
	if len(text) != len(id.prefix)+idLength || !strings.HasPrefix(text, id.prefix) {
		return 0, false
	}
	var value uint64
	for i := len(text) - 1; i >= len(id.prefix); i-- {
		digit := strings.IndexByte(idLetter, text[i])
		if digit < 0 {
			return 0, false
		}
		value = value<<5 | uint64(digit)
	}
	value = fold(value) * idInverse & idMask
	value = fold(value) * idInverse & idMask
	return int64(value ^ id.salt), true
}

func fold(value uint64) uint64 { return value ^ value>>25 }

// idInverse is found by Newton's iteration modulo 2^64.
var idInverse = func() uint64 {
	inverse := uint64(idFactor)
	for i := 0; i < 5; i++ {
		inverse *= 2 - idFactor*inverse
	}
	return inverse
}()
