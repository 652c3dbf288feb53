package main

import (
	"bytes"
	"database/sql"
	"encoding/json"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"
)

type article struct {
	ID        string   `json:"id"`
	URL       *string  `json:"url"`
	Title     string   `json:"title"`
	Text      string   `json:"text"`
	Author    *string  `json:"author"`
	Language  *string  `json:"language"`
	Published *string  `json:"published"`
	Created   string   `json:"created"`
	Sources   []source `json:"sources"`

	position int64
}

type source struct {
	Feed *string `json:"feed"`
	URL  *string `json:"url"`
	Seen string  `json:"seen"`
}

type articlePage struct {
	Data []article `json:"data"`
	Next *string   `json:"next"`
}

func showArticle(w http.ResponseWriter, r *http.Request, store *store, id string) {
	row, ok := articleID.row(id)
	if !ok {
		fail(w, http.StatusNotFound, "there is no article '"+id+"'")
		return
	}
	rows, err := store.article.Query(row)
	if err != nil {
		broken(w, err)
		return
	}
	found, err := readArticles(rows)
	if err != nil {
		broken(w, err)
		return
	}
	if len(found) == 0 {
		fail(w, http.StatusNotFound, "there is no article '"+id+"'")
		return
	}
	answerJSON(w, r, found[0])
}

func listArticles(w http.ResponseWriter, r *http.Request, store *store) {
	query := r.URL.Query()
	limit, err := limit(query)
	if err != nil {
		fail(w, http.StatusBadRequest, err.Error())
		return
	}
	var rows *sql.Rows
	search := query.Get("q")
	switch {
	case search == "":
		rows, err = store.newest.Query(limit + 1)
	case query.Get("sort") == "relevance":
		rows, err = store.ranked.Query(matchExpression(search), limit+1)
	default:
		rows, err = store.found.Query(matchExpression(search), limit+1)
	}
	if err != nil {
		broken(w, err)
		return
	}
	found, err := readArticles(rows)
	if err != nil {
		broken(w, err)
		return
	}
	page := articlePage{Data: found}
	if len(found) > limit {
		page.Data = found[:limit]
		conditions := make([]*string, 8)
		if search != "" {
			conditions[0] = &search
		}
		page.Next = next(r.URL, cursor(2, conditions, page.Data[limit-1].position))
	}
	answerJSON(w, r, page)
}

// matchExpression asks for all words, each quoted so that nothing in it is FTS5's syntax.
func matchExpression(search string) string {
	words := strings.Fields(search)
	for i, word := range words {
		words[i] = `"` + strings.ReplaceAll(word, `"`, `""`) + `"`
	}
	return strings.Join(words, " AND ")
}

// readArticles takes rows of `columns`, in which those of one article stand together.
func readArticles(rows *sql.Rows) ([]article, error) {
	defer rows.Close()
	found := make([]article, 0, 21)
	last := int64(-1)
	for rows.Next() {
		var next article
		var origin source
		var row, created int64
		var published, feed, seen *int64
		var isDay bool
		err := rows.Scan(&row, &next.position, &next.URL, &next.Title, &next.Text, &next.Author, &next.Language, &published,
			&isDay, &created, &feed, &origin.URL, &seen)
		if err != nil {
			return nil, err
		}
		if row != last {
			last = row
			next.ID = articleID.text(row)
			next.Created = timeText(created)
			next.Sources = []source{}
			if published != nil {
				text := timeText(*published)
				if isDay {
					text = text[:10]
				}
				next.Published = &text
			}
			found = append(found, next)
		}
		if seen != nil {
			origin.Seen = timeText(*seen)
			if feed != nil {
				id := feedID.text(*feed)
				origin.Feed = &id
			}
			sources := &found[len(found)-1].Sources
			*sources = append(*sources, origin)
		}
	}
	return found, rows.Err()
}

func timeText(milliseconds int64) string {
	moment := time.UnixMilli(milliseconds).UTC()
	if milliseconds%1000 == 0 {
		return moment.Format("2006-01-02T15:04:05Z")
	}
	return moment.Format("2006-01-02T15:04:05.000Z")
}

func limit(query url.Values) (int, error) {
	text := query.Get("limit")
	if text == "" {
		return 20, nil
	}
	return strconv.Atoi(text)
}

// next is the address of the list's next part, with the parameters in the order in which they came.
func next(address *url.URL, cursor string) *string {
	query := address.RawQuery
	if query != "" {
		query += "&"
	}
	text := address.Path + "?" + query + "cursor=" + cursor
	return &text
}

func answerJSON(w http.ResponseWriter, r *http.Request, value any) {
	withBuffer(func(body *bytes.Buffer) {
		encoder := json.NewEncoder(body)
		encoder.SetEscapeHTML(false)
		if err := encoder.Encode(value); err != nil {
			broken(w, err)
			return
		}
		// Without the line feed that Encode ends with.
		answer(w, r, body.Bytes()[:body.Len()-1])
	})
}
