package view

import (
	"context"
	"encoding/base64"
	"fmt"
	"slices"
	"strings"

	"armsgraph/graph"
)

// page checks how much is asked for.
func (s *Session) page(first int, after *string) (graph.Page, error) {
	if first < 0 || first > graph.MaxFirst {
		return graph.Page{}, fmt.Errorf("%w first %d: ask for 0 to %d", graph.ErrInvalid, first, graph.MaxFirst)
	}
	return graph.Page{First: first, After: value(after)}, nil
}

// Claims is a page of the claims that a filter selects.
func (s *Session) Claims(ctx context.Context, f graph.ClaimFilter, o *graph.Order, first int, after *string) (*ClaimConnection, error) {
	page, err := s.page(first, after)
	if err != nil {
		return nil, err
	}
	found, err := s.source.Claims(ctx, f, o, page)
	if err != nil {
		return nil, err
	}
	return s.claimConnection(found), nil
}

func (s *Session) claimConnection(found graph.Connection[graph.Claim]) *ClaimConnection {
	s.holdAll(found)
	list := &ClaimConnection{Edges: make([]ClaimEdge, len(found.Edges)), TotalCount: found.Total}
	for i := range found.Edges {
		list.Edges[i] = ClaimEdge{Cursor: found.Edges[i].Cursor, Node: *s.Claim(&found.Edges[i].Node)}
	}
	list.PageInfo = pageInfo(found)
	return list
}

func (s *Session) holdAll(found graph.Connection[graph.Claim]) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for i := range found.Edges {
		s.hold(&found.Edges[i].Node)
	}
}

// pageOf is a page of claims whose ids are known. Its cursors are the ids.
func (s *Session) pageOf(ctx context.Context, ids []string, first int, after *string) (*ClaimConnection, error) {
	page, err := s.page(first, after)
	if err != nil {
		return nil, err
	}
	start := 0
	if page.After != "" {
		if start, err = placeAfter(ids, page.After); err != nil {
			return nil, err
		}
	}
	end := min(start+page.First, len(ids))
	claims, err := s.claimsByID(ctx, ids[start:end])
	if err != nil {
		return nil, err
	}
	list := &ClaimConnection{Edges: make([]ClaimEdge, len(claims)), TotalCount: len(ids),
		PageInfo: PageInfo{HasNextPage: end < len(ids), HasPreviousPage: start > 0}}
	for i, claim := range claims {
		list.Edges[i] = ClaimEdge{Cursor: claimCursor(claim.ID), Node: *s.Claim(claim)}
	}
	if n := len(list.Edges); n > 0 {
		list.PageInfo.StartCursor, list.PageInfo.EndCursor = &list.Edges[0].Cursor, &list.Edges[n-1].Cursor
	}
	return list, nil
}

const cursorMark = "claim:"

func claimCursor(id string) string {
	return base64.RawURLEncoding.EncodeToString([]byte(cursorMark + id))
}

func placeAfter(ids []string, cursor string) (int, error) {
	raw, err := base64.RawURLEncoding.DecodeString(cursor)
	id, ok := strings.CutPrefix(string(raw), cursorMark)
	place := slices.Index(ids, id)
	if err != nil || !ok || place < 0 {
		return 0, fmt.Errorf("%w cursor: take one that this list returned", graph.ErrInvalid)
	}
	return place + 1, nil
}

// Routes is a page of routes.
func (s *Session) Routes(ctx context.Context, q graph.RouteQuery) (*RouteConnection, error) {
	found, err := s.source.Routes(ctx, q)
	if err != nil {
		return nil, err
	}
	list := &RouteConnection{Edges: make([]RouteEdge, len(found.Edges)), PageInfo: pageInfo(found)}
	for i, edge := range found.Edges {
		list.Edges[i] = RouteEdge{Cursor: edge.Cursor, Node: *s.Route(edge.Node)}
	}
	if found.Total >= 0 {
		list.TotalCount = &found.Total
	}
	return list, nil
}

func (s *Session) legConnection(found graph.Connection[graph.Leg]) *LegConnection {
	list := &LegConnection{Edges: make([]LegEdge, len(found.Edges)), PageInfo: pageInfo(found), TotalCount: found.Total}
	for i, edge := range found.Edges {
		list.Edges[i] = LegEdge{Cursor: edge.Cursor, Node: *s.Leg(edge.Node)}
	}
	return list
}

// Parties is a page of parties.
func (s *Session) Parties(ctx context.Context, f graph.PartyFilter, first int, after *string) (*PartyConnection, error) {
	page, err := s.page(first, after)
	if err != nil {
		return nil, err
	}
	found, err := s.source.Parties(ctx, f, page)
	if err != nil {
		return nil, err
	}
	list := &PartyConnection{Edges: make([]PartyEdge, len(found.Edges)), PageInfo: pageInfo(found), TotalCount: found.Total}
	for i, edge := range found.Edges {
		list.Edges[i] = PartyEdge{Cursor: edge.Cursor, Node: *s.Party(edge.Node)}
	}
	return list, nil
}

// Documents is a page of documents.
func (s *Session) Documents(ctx context.Context, f graph.DocumentFilter, o *graph.Order, first int, after *string) (*DocumentConnection, error) {
	page, err := s.page(first, after)
	if err != nil {
		return nil, err
	}
	found, err := s.source.Documents(ctx, f, o, page)
	if err != nil {
		return nil, err
	}
	list := &DocumentConnection{Edges: make([]DocumentEdge, len(found.Edges)), PageInfo: pageInfo(found), TotalCount: found.Total}
	for i := range found.Edges {
		list.Edges[i] = DocumentEdge{Cursor: found.Edges[i].Cursor, Node: *s.Document(&found.Edges[i].Node)}
	}
	return list, nil
}

// ClaimByID is one claim, nil where there is none.
func (s *Session) ClaimByID(ctx context.Context, id string) (*Claim, error) {
	claims, err := s.claimsByID(ctx, []string{id})
	if err != nil || len(claims) == 0 {
		return nil, err
	}
	return s.Claim(claims[0]), nil
}

// DocumentByID is one document; it fails with graph.ErrNotFound where there is
// none.
func (s *Session) DocumentByID(ctx context.Context, id string) (*Document, error) {
	document, err := s.document(ctx, id)
	if err != nil {
		return nil, err
	}
	return s.Document(document), nil
}

// PartyByID is one party, nil where there is none.
func (s *Session) PartyByID(id string) *Party {
	party, ok := s.source.Party(id)
	if !ok {
		return nil
	}
	return s.Party(party)
}

// Stats counts what the graph holds.
func (s *Session) Stats() *graph.Stats {
	stats := s.source.Stats()
	return &stats
}

func pageInfo[T any](c graph.Connection[T]) PageInfo {
	page := PageInfo{HasNextPage: c.HasNext, HasPreviousPage: c.HasPrevious}
	if n := len(c.Edges); n > 0 {
		page.StartCursor, page.EndCursor = &c.Edges[0].Cursor, &c.Edges[n-1].Cursor
	}
	return page
}
