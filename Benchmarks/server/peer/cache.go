package main

import (
	"bytes"
	"context"
	"database/sql"
	"log"
	"net/http"
	"sync"
	"time"
)

// cache keeps whole answers until the database changes. It is a second peer: what the first one could be made to do.
type cache struct {
	handler http.Handler
	mutex   sync.RWMutex
	answers map[string]*recorded
}

const cacheSize = 1024

type recorded struct {
	status int
	header http.Header
	body   bytes.Buffer
}

func newCache(store *store, handler http.Handler) *cache {
	cache := &cache{handler: handler, answers: map[string]*recorded{}}
	connection, err := store.database.Conn(context.Background())
	if err != nil {
		log.Fatal(err)
	}
	go cache.watch(connection)
	return cache
}

func (c *cache) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	key := r.URL.RequestURI() + "\n" + r.Header.Get("Accept-Encoding") + "\n" + r.Header.Get("If-None-Match")
	c.mutex.RLock()
	answer := c.answers[key]
	c.mutex.RUnlock()
	if answer == nil {
		answer = &recorded{status: http.StatusOK, header: http.Header{}}
		c.handler.ServeHTTP(answer, r)
		c.keep(key, answer)
	}
	header := w.Header()
	for name, values := range answer.header {
		header[name] = values
	}
	w.WriteHeader(answer.status)
	w.Write(answer.body.Bytes())
}

func (c *cache) keep(key string, answer *recorded) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	if len(c.answers) >= cacheSize {
		c.answers = map[string]*recorded{}
	}
	c.answers[key] = answer
}

// watch forgets everything soon after another process has written.
func (c *cache) watch(connection *sql.Conn) {
	var known int64
	for range time.Tick(5 * time.Millisecond) {
		var version int64
		if connection.QueryRowContext(context.Background(), "PRAGMA data_version").Scan(&version) == nil && version != known {
			known = version
			c.mutex.Lock()
			c.answers = map[string]*recorded{}
			c.mutex.Unlock()
		}
	}
}

func (r *recorded) Header() http.Header             { return r.header }
func (r *recorded) WriteHeader(status int)          { r.status = status }
func (r *recorded) Write(bytes []byte) (int, error) { return r.body.Write(bytes) }
