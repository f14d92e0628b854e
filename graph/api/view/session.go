package view

import (
	"context"
	"fmt"
	"sync"

	"armsgraph/graph"
)

// Session fetches the words that the views of one request need. Views say what
// they will need when they are made; the first that asks fetches for all, so
// that the number of calls to the store does not grow with the answer.
type Session struct {
	source Source
	// nested is the largest page of claims that the request asks of any route
	// or leg; 0 where it asks for none.
	nested int

	mu        sync.Mutex
	claims    shelf[graph.Claim]
	documents shelf[graph.Document]
	disputes  map[string]bool
}

// NewSession starts the session of one request. nested is the largest page of
// claims that it asks of any route or leg.
func NewSession(source Source, nested int) *Session {
	return &Session{source: source, nested: nested, disputes: map[string]bool{},
		claims: newShelf[graph.Claim](), documents: newShelf[graph.Document]()}
}

// shelf holds what was fetched and the ids of what will be needed.
type shelf[T any] struct {
	held   map[string]*T
	wanted map[string]struct{}
}

func newShelf[T any]() shelf[T] {
	return shelf[T]{held: map[string]*T{}, wanted: map[string]struct{}{}}
}

func (s *shelf[T]) want(ids ...string) {
	for _, id := range ids {
		if _, ok := s.held[id]; !ok {
			s.wanted[id] = struct{}{}
		}
	}
}

// missing empties the list of what is wanted and returns it, where one of the
// ids is not held.
func (s *shelf[T]) missing(ids []string) []string {
	absent := false
	for _, id := range ids {
		if _, ok := s.held[id]; !ok {
			s.wanted[id], absent = struct{}{}, true
		}
	}
	if !absent {
		return nil
	}
	fetch := make([]string, 0, len(s.wanted))
	for id := range s.wanted {
		fetch = append(fetch, id)
	}
	clear(s.wanted)
	return fetch
}

func (s *Session) wantDocument(id string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.documents.want(id)
}

// wantClaims notes the first claims of a list that a page will ask for.
func (s *Session) wantClaims(ids []string) {
	if s.nested == 0 || len(ids) == 0 {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.claims.want(ids[:min(s.nested, len(ids))]...)
}

// claimsByID fetches claims, and all others that were announced, in bulk.
func (s *Session) claimsByID(ctx context.Context, ids []string) ([]*graph.Claim, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if fetch := s.claims.missing(ids); fetch != nil {
		found, err := s.source.ClaimsByID(ctx, fetch)
		if err != nil {
			return nil, err
		}
		for i := range found {
			s.hold(&found[i])
		}
	}
	claims := make([]*graph.Claim, 0, len(ids))
	for _, id := range ids {
		if claim := s.claims.held[id]; claim != nil {
			claims = append(claims, claim)
		}
	}
	return claims, nil
}

// hold keeps a claim and announces its document. The caller holds the lock.
func (s *Session) hold(claim *graph.Claim) {
	s.claims.held[claim.ID] = claim
	s.documents.want(claim.DocumentID)
}

// document fetches a document, and all others that were announced.
func (s *Session) document(ctx context.Context, id string) (*graph.Document, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if fetch := s.documents.missing([]string{id}); fetch != nil {
		found, err := s.source.DocumentsByID(ctx, fetch)
		if err != nil {
			return nil, err
		}
		for i := range found {
			s.documents.held[found[i].ID] = &found[i]
		}
	}
	document := s.documents.held[id]
	if document == nil {
		return nil, fmt.Errorf("document %s: %w", id, graph.ErrNotFound)
	}
	return document, nil
}

// disputed answers for one claim, and for all held ones at the first question.
func (s *Session) disputed(id string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if answer, ok := s.disputes[id]; ok {
		return answer
	}
	ids := []string{id}
	for held := range s.claims.held {
		ids = append(ids, held)
	}
	disputed := s.source.Disputed(ids)
	for _, each := range ids {
		s.disputes[each] = disputed[each]
	}
	return s.disputes[id]
}
