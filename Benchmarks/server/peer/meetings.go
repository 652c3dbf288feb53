package main

import (
	"bytes"
	"database/sql"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// listMeetings answers for two countries and a range of days. The records are stored as JSON, so they are put side by
// side as they are.
func listMeetings(w http.ResponseWriter, r *http.Request, store *store) {
	query := r.URL.Query()
	countries := query["country"]
	limit, err := limit(query)
	if err != nil || len(countries) != 2 {
		fail(w, http.StatusBadRequest, "give two of 'country'")
		return
	}
	from, err := days(query.Get("from"))
	if err != nil {
		fail(w, http.StatusBadRequest, err.Error())
		return
	}
	to, err := days(query.Get("to"))
	if err != nil {
		fail(w, http.StatusBadRequest, err.Error())
		return
	}
	rows, err := store.meetings.Query(countries[0], countries[1], from, to, limit+1)
	if err != nil {
		broken(w, err)
		return
	}
	defer rows.Close()
	withBuffer(func(body *bytes.Buffer) {
		position, more, err := writeMeetings(body, rows, limit)
		if err != nil {
			broken(w, err)
			return
		}
		if more {
			body.WriteString(`],"next":"` + *next(r.URL, cursor(5, meetingConditions(query), position)) + `"}`)
		} else {
			body.WriteString(`],"next":null}`)
		}
		answer(w, r, body.Bytes())
	})
}

// writeMeetings returns the last position written, and whether there are more.
func writeMeetings(body *bytes.Buffer, rows *sql.Rows, limit int) (last int64, more bool, err error) {
	body.WriteString(`{"data":[`)
	for count := 0; rows.Next(); count++ {
		if count == limit {
			return last, true, nil
		}
		var record sql.RawBytes
		if err := rows.Scan(&last, &record); err != nil {
			return 0, false, err
		}
		if count > 0 {
			body.WriteByte(',')
		}
		body.Write(record)
	}
	return last, false, rows.Err()
}

// meetingConditions in the order of the cursor's hash; of those not asked for, lists are empty, the others nil.
func meetingConditions(query url.Values) []*string {
	pair, from, to, none := strings.Join(query["country"], "\x1F"), query.Get("from"), query.Get("to"), ""
	return []*string{nil, &none, &pair, nil, &from, &to, &none, &none, &none, nil, nil}
}

// days since 1970 of a date.
func days(text string) (int64, error) {
	day, err := time.Parse("2006-01-02", text)
	return day.Unix() / 86400, err
}
