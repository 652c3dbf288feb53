// The peer: what a Go developer would put in Rapporteur's place. net/http and mattn/go-sqlite3 answer Rapporteur's
// reads from the same database file, with the same JSON, a strong ETag, If-None-Match and gzip.
package main

import (
	"flag"
	"fmt"
	"log"
	"net"
	"net/http"
	"strings"
)

func main() {
	database := flag.String("database", "rapporteur.db", "Rapporteur's database, which is only read")
	index := flag.String("index", "index.db", "a database with a full-text index of its articles, called ranked")
	listen := flag.String("listen", "127.0.0.1:0", "where to listen")
	connections := flag.Int("connections", 2, "connections to the database")
	cached := flag.Bool("cache", false, "keep answers until the database changes")
	flag.Parse()

	if *cached {
		*connections++ // One watches for changes.
	}
	store, err := openStore(*database, *index, *connections)
	if err != nil {
		log.Fatal(err)
	}
	socket, err := net.Listen("tcp", *listen)
	if err != nil {
		log.Fatal(err)
	}
	var handler http.Handler = routes(store)
	if *cached {
		handler = newCache(store, handler)
	}
	fmt.Printf("Serving on http://%s\n", socket.Addr())
	log.Fatal(http.Serve(socket, handler))
}

func routes(store *store) *http.ServeMux {
	mux := http.NewServeMux()
	mux.HandleFunc("/healthz", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		w.Header().Set("Cache-Control", "no-store")
		w.Write([]byte(`{"status":"ok"}`))
	})
	mux.HandleFunc("/v1/articles", func(w http.ResponseWriter, r *http.Request) {
		listArticles(w, r, store)
	})
	mux.HandleFunc("/v1/articles/", func(w http.ResponseWriter, r *http.Request) {
		showArticle(w, r, store, strings.TrimPrefix(r.URL.Path, "/v1/articles/"))
	})
	mux.HandleFunc("/v1/meetings", func(w http.ResponseWriter, r *http.Request) {
		listMeetings(w, r, store)
	})
	return mux
}
