package search_test

import (
	"context"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"testing"

	"armsgraph/graph"
)

func TestCursorsOfOtherQuestionsAreRefused(t *testing.T) {
	ctx := context.Background()
	s := newShelf(states("A", "B", "C")...)
	s.document("a", told("1", "A>B", "ft", ""), told("2", "A>B>C", "ft", ""), told("3", "A>C", "ft", ""))
	snap := snapshot(t, s)
	q := graph.RouteQuery{From: "A", To: "C", MaxLegs: 3, Page: graph.Page{First: 1}}
	routes, err := snap.Routes(ctx, q, nil)
	if err != nil || !routes.HasNext {
		t.Fatalf("%+v, %v", routes, err)
	}
	cursor := routes.Edges[0].Cursor
	q.Page.After = cursor
	if next, err := snap.Routes(ctx, q, nil); err != nil || len(next.Edges) != 1 || next.Edges[0].Cursor == cursor {
		t.Errorf("next page = %+v, %v", next, err)
	}
	q.MaxLegs = 4
	if _, err := snap.Routes(ctx, q, nil); !errors.Is(err, graph.ErrInvalid) {
		t.Errorf("cursor of another question: error = %v", err)
	}
	if _, err := snap.Claims(ctx, "", graph.ClaimFilter{}, nil, graph.Page{First: 1, After: cursor}, nil); !errors.Is(err, graph.ErrInvalid) {
		t.Errorf("cursor of another list: error = %v", err)
	}
	// A cursor stays good when the store moves on.
	s.document("b", told("4", "B>C", "ft", ""))
	q.MaxLegs = 3
	if next, err := snapshot(t, s).Routes(ctx, q, nil); err != nil || len(next.Edges) != 1 {
		t.Errorf("after a load: %+v, %v", next, err)
	}
}

// resigned is a cursor with the head of another, any key and a good checksum.
func resigned(cursor string, key []byte) string {
	b, err := base64.RawURLEncoding.DecodeString(cursor)
	if err != nil {
		return cursor
	}
	b = append(b[:6:6], key...)
	return base64.RawURLEncoding.EncodeToString(binary.BigEndian.AppendUint32(b, crc32.ChecksumIEEE(b)))
}

func FuzzCursor(f *testing.F) {
	ctx := context.Background()
	s := newShelf(states("A", "B", "C")...)
	s.document("a", told("1", "A>B", "ft", "2024"), told("2", "A>B>C", "ft", ""), told("3", "A>C", "ft", ""))
	snap := snapshot(f, s)
	q := graph.RouteQuery{From: "A", To: "C", MaxLegs: 3, Page: graph.Page{First: 1}}
	routes, err := snap.Routes(ctx, q, nil)
	if err != nil {
		f.Fatal(err)
	}
	claims, err := snap.Claims(ctx, "", graph.ClaimFilter{}, nil, graph.Page{First: 1}, nil)
	if err != nil {
		f.Fatal(err)
	}
	legs, err := snap.Legs(ctx, "A", graph.Exports, graph.ClaimFilter{}, graph.Page{First: 1}, nil)
	if err != nil {
		f.Fatal(err)
	}
	whole := []string{routes.Edges[0].Cursor, claims.Edges[0].Cursor, legs.Edges[0].Cursor}
	for i, seed := range append(whole, "", "A", "====") {
		f.Add(seed, i, []byte("key"))
	}
	f.Fuzz(func(t *testing.T, cursor string, head int, key []byte) {
		if head >= 0 && head < len(whole) {
			cursor = resigned(whole[head], key)
		}
		page := graph.Page{First: 2, After: cursor}
		q.Page = page
		answers := map[string]error{}
		_, answers["routes"] = snap.Routes(ctx, q, nil)
		_, answers["claims"] = snap.Claims(ctx, "", graph.ClaimFilter{}, nil, page, nil)
		_, answers["documents"] = snap.Documents(ctx, graph.DocumentFilter{}, nil, page, nil)
		_, answers["parties"] = snap.Parties(ctx, graph.PartyFilter{}, page)
		_, answers["legs"] = snap.Legs(ctx, "A", graph.Exports, graph.ClaimFilter{}, page, nil)
		accepted := 0
		for list, err := range answers {
			if err == nil {
				accepted++
			} else if !errors.Is(err, graph.ErrInvalid) {
				t.Errorf("%s with cursor %q: %v", list, cursor, err)
			}
		}
		if cursor != "" && accepted > 1 {
			t.Errorf("%d lists accept cursor %q", accepted, cursor)
		}
	})
}
