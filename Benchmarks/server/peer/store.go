package main

import (
	"database/sql"
	"database/sql/driver"
	"fmt"

	"github.com/mattn/go-sqlite3"
)

// store holds the statements, prepared once.
type store struct {
	database *sql.DB
	article  *sql.Stmt
	newest   *sql.Stmt
	found    *sql.Stmt
	ranked   *sql.Stmt
	meetings *sql.Stmt
}

// Columns of an article with one of its sources; a row for each source.
const columns = `a.seq, a.position, a.url, a.title, a.text, a.author, r.language, a.published, a.published_is_day,
	a.created, s.feed, s.url, s.seen`

const joined = `JOIN readings r ON r.article = a.seq LEFT JOIN article_sources s ON s.article = a.seq`

// openStore reads articles and meetings from Rapporteur's database. To rank by bm25 it has an index of its own, with
// FTS5's defaults: Rapporteur's leaves out the sizes of columns, without which bm25 has to read every article it finds.
func openStore(path, index string, connections int) (*store, error) {
	sql.Register("sqlite3_with_index", &sqlite3.SQLiteDriver{ConnectHook: func(connection *sqlite3.SQLiteConn) error {
		_, err := connection.Exec("ATTACH ? AS peer", []driver.Value{"file:" + index + "?mode=ro"})
		return err
	}})
	// The cache of each connection is larger than Rapporteur's.
	database, err := sql.Open("sqlite3_with_index", "file:"+path+"?mode=ro&_query_only=true&_cache_size=-16384&_busy_timeout=10000")
	if err != nil {
		return nil, err
	}
	database.SetMaxOpenConns(connections)
	database.SetMaxIdleConns(connections)
	store := &store{database: database}
	for statement, query := range map[**sql.Stmt]string{
		&store.article: `SELECT ` + columns + ` FROM articles a ` + joined + ` WHERE a.seq = ? ORDER BY s.seq`,
		&store.newest: `SELECT ` + columns + ` FROM (SELECT * FROM articles ORDER BY position DESC LIMIT ?) a ` +
			joined + ` ORDER BY a.position DESC, s.seq`,
		&store.found: `SELECT ` + columns + ` FROM (SELECT rowid FROM articles_fts WHERE articles_fts MATCH ?
			ORDER BY rowid DESC LIMIT ?) f JOIN articles a ON a.position = f.rowid ` + joined + `
			ORDER BY a.position DESC, s.seq`,
		&store.ranked: `SELECT ` + columns + ` FROM (SELECT rowid, rank FROM peer.ranked WHERE ranked MATCH ?
			ORDER BY rank LIMIT ?) f JOIN articles a ON a.position = f.rowid ` + joined + `
			ORDER BY f.rank, a.position DESC, s.seq`,
		// The best of four plans that were tried: the pair's meetings by two keys, then their days, until the page is full.
		&store.meetings: `SELECT m.position, m.record FROM meeting_keys a
			CROSS JOIN meeting_keys b ON b.field = a.field AND b.key = ? AND b.position = a.position
			CROSS JOIN meetings m ON m.position = a.position
			WHERE a.field = 2 AND a.key = ? AND m.end_day >= ? AND m.start_day <= ? AND m.merged_into IS NULL
			ORDER BY a.position DESC LIMIT ?`,
	} {
		if *statement, err = database.Prepare(query); err != nil {
			return nil, fmt.Errorf("%s: %w", query, err)
		}
	}
	return store, nil
}
