package main

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"hash/maphash"
	"log"
	"net/http"
	"strconv"
	"strings"
	"sync"
)

var (
	seed    = maphash.MakeSeed()
	buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}
	zippers = sync.Pool{New: func() any { return gzip.NewWriter(nil) }}
)

// withBuffer lends a buffer for one answer.
func withBuffer(use func(*bytes.Buffer)) {
	buffer := buffers.Get().(*bytes.Buffer)
	buffer.Reset()
	use(buffer)
	buffers.Put(buffer)
}

// answer sends JSON with a validator, or 304 where the client has it already.
func answer(w http.ResponseWriter, r *http.Request, body []byte) {
	tag := fmt.Sprintf(`"%016x"`, maphash.Bytes(seed, body))
	header := w.Header()
	header.Set("ETag", tag)
	header.Set("Cache-Control", "no-cache")
	header.Set("Vary", "Accept-Encoding")
	if matches(r.Header.Get("If-None-Match"), tag) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	header.Set("Content-Type", "application/json")
	if len(body) > 512 && strings.Contains(r.Header.Get("Accept-Encoding"), "gzip") {
		zip(w, body)
		return
	}
	header.Set("Content-Length", strconv.Itoa(len(body)))
	w.Write(body)
}

func zip(w http.ResponseWriter, body []byte) {
	withBuffer(func(packed *bytes.Buffer) {
		zipper := zippers.Get().(*gzip.Writer)
		zipper.Reset(packed)
		zipper.Write(body)
		zipper.Close()
		zippers.Put(zipper)
		w.Header().Set("Content-Encoding", "gzip")
		w.Header().Set("Content-Length", strconv.Itoa(packed.Len()))
		w.Write(packed.Bytes())
	})
}

func matches(field, tag string) bool {
	if field == "" {
		return false
	}
	for _, known := range strings.Split(field, ",") {
		known = strings.TrimPrefix(strings.TrimSpace(known), "W/")
		if known == tag || known == "*" {
			return true
		}
	}
	return false
}

func fail(w http.ResponseWriter, status int, detail string) {
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(status)
	fmt.Fprintf(w, `{"type":"about:blank","title":%q,"status":%d,"detail":%q}`, http.StatusText(status), status, detail)
}

func broken(w http.ResponseWriter, err error) {
	log.Print(err)
	fail(w, http.StatusInternalServerError, "something went wrong")
}
