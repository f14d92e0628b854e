package storetest

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"

	"armsgraph/graph"
)

// Model is the plainest store that keeps the interface's promises: a map of
// extractions, searched from end to end. Stores are compared with it, and
// tests of other packages may use it where a store's speed does not matter.
type Model struct {
	lock      sync.RWMutex
	revision  graph.Revision
	documents map[string]modelDocument
	forgotten map[string]graph.Revision
}

type modelDocument struct {
	graph.Extraction
	revision graph.Revision
}

var _ graph.Store = (*Model)(nil)

// NewModel returns an empty model.
func NewModel() *Model {
	return &Model{documents: map[string]modelDocument{}, forgotten: map[string]graph.Revision{}}
}

func compareText(a, b string) int { return cmp.Compare(a, b) }

// Put implements graph.Store.
func (m *Model) Put(ctx context.Context, batch []graph.Extraction) error {
	if err := graph.ValidateBatch(batch); err != nil {
		return err
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	m.lock.Lock()
	defer m.lock.Unlock()
	next := m.revision + 1
	for i := range batch {
		id := batch[i].Document.ID
		if old, known := m.documents[id]; known && bytes.Equal(old.Digest(), batch[i].Digest()) {
			continue
		}
		m.documents[id] = modelDocument{batch[i], next}
		delete(m.forgotten, id)
		m.revision = next
	}
	return nil
}

// Forget implements graph.Store.
func (m *Model) Forget(ctx context.Context, ids ...string) ([]string, error) {
	m.lock.Lock()
	defer m.lock.Unlock()
	next := m.revision + 1
	var removed []string
	for _, id := range ids {
		if _, known := m.documents[id]; known {
			delete(m.documents, id)
			m.forgotten[id] = next
			m.revision = next
			removed = append(removed, id)
		}
	}
	return removed, nil
}

// Fingerprints implements graph.Store.
func (m *Model) Fingerprints(ctx context.Context, ids []string) (map[string]string, error) {
	m.lock.RLock()
	defer m.lock.RUnlock()
	fingerprints := map[string]string{}
	for _, id := range ids {
		if e, known := m.documents[id]; known {
			fingerprints[id] = e.Fingerprint
		}
	}
	return fingerprints, nil
}

// Documents implements graph.Store.
func (m *Model) Documents(ctx context.Context, ids []string) ([]graph.Document, error) {
	var documents []graph.Document
	for _, e := range m.all() {
		if slices.Contains(ids, e.Document.ID) {
			documents = append(documents, e.Document)
		}
	}
	return documents, nil
}

// Claims implements graph.Store.
func (m *Model) Claims(ctx context.Context, ids []string) ([]graph.Claim, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	var claims []graph.Claim
	for _, e := range m.all() {
		for _, c := range e.Claims {
			if slices.Contains(ids, c.ID) {
				claims = append(claims, c)
			}
		}
	}
	slices.SortFunc(claims, func(a, b graph.Claim) int { return cmp.Compare(a.ID, b.ID) })
	return claims, nil
}

func matches(text string, words []string) bool {
	there := graph.Words(text)
	return len(words) > 0 && !slices.ContainsFunc(words, func(w string) bool { return !slices.Contains(there, w) })
}

// MatchClaims implements graph.Store.
func (m *Model) MatchClaims(ctx context.Context, text string, yield func(string) error) error {
	words := graph.Words(text)
	for _, e := range m.all() {
		for _, c := range e.Claims {
			if matches(c.Evidence.Quote+"\n"+c.GoodsText, words) {
				if err := yield(c.ID); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// MatchDocuments implements graph.Store.
func (m *Model) MatchDocuments(ctx context.Context, text string, yield func(string) error) error {
	words := graph.Words(text)
	for _, e := range m.all() {
		if matches(e.Document.Title+"\n"+e.Document.Text, words) {
			if err := yield(e.Document.ID); err != nil {
				return err
			}
		}
	}
	return nil
}

// Changes implements graph.Store.
func (m *Model) Changes(ctx context.Context, since graph.Revision, yield func(graph.Change) error) (graph.Revision, error) {
	m.lock.RLock()
	revision := m.revision
	documents, forgotten := maps.Clone(m.documents), maps.Clone(m.forgotten)
	m.lock.RUnlock()
	if since > revision {
		return 0, fmt.Errorf("%w: since revision %d of %d", graph.ErrInvalid, since, revision)
	}
	var changes []graph.Change
	for id, at := range forgotten {
		if since > 0 && at > since {
			changes = append(changes, graph.Change{DocumentID: id, Forgotten: true})
		}
	}
	for _, d := range documents {
		if d.revision > since {
			changes = append(changes, changeOf(&d.Extraction))
		}
	}
	for _, change := range changes {
		if err := yield(change); err != nil {
			return 0, err
		}
	}
	return revision, nil
}

func changeOf(e *graph.Extraction) graph.Change {
	return graph.Change{DocumentID: e.Document.ID, Title: e.Document.Title, Publisher: e.Document.Publisher,
		PublishedOn: e.Document.PublishedOn, Sketch: e.Document.Sketch, Outlines: e.Outlines()}
}

// Parties implements graph.Store.
func (m *Model) Parties(ctx context.Context, ids []string) ([]graph.Party, error) {
	m.lock.RLock()
	defer m.lock.RUnlock()
	var parties []graph.Party
	for id, party := range m.records() {
		if ids == nil || slices.Contains(ids, id) {
			parties = append(parties, party)
		}
	}
	slices.SortFunc(parties, func(a, b graph.Party) int { return cmp.Compare(a.ID, b.ID) })
	return parties, nil
}

// records is the smallest record of each party.
func (m *Model) records() map[string]graph.Party {
	records := map[string]graph.Party{}
	for _, d := range m.documents {
		for _, party := range d.Named() {
			if best, known := records[party.ID]; !known || party.Compare(best) < 0 {
				records[party.ID] = party
			}
		}
	}
	return records
}

// all is what Walk streams.
func (m *Model) all() []graph.Extraction {
	m.lock.RLock()
	defer m.lock.RUnlock()
	records := m.records()
	var all []graph.Extraction
	for _, d := range m.documents {
		all = append(all, walked(d.Extraction, records))
	}
	slices.SortFunc(all, func(a, b graph.Extraction) int { return strings.Compare(a.Document.ID, b.Document.ID) })
	return all
}

// walked is an extraction as Walk gives it back.
func walked(e graph.Extraction, records map[string]graph.Party) graph.Extraction {
	out := graph.Extraction{Document: e.Document}
	out.Document.Sketch = nil
	named := map[string]bool{}
	for _, c := range e.Claims {
		for _, party := range c.Parties() {
			named[party.ID] = true
		}
		out.Claims = append(out.Claims, renamed(c, records))
	}
	for _, party := range e.Parties {
		if !named[party.ID] {
			named[party.ID] = true
			out.Parties = append(out.Parties, records[party.ID])
		}
	}
	slices.SortFunc(out.Claims, func(a, b graph.Claim) int { return cmp.Compare(a.ID, b.ID) })
	slices.SortFunc(out.Parties, func(a, b graph.Party) int { return cmp.Compare(a.ID, b.ID) })
	return out
}

func renamed(c graph.Claim, records map[string]graph.Party) graph.Claim {
	c.Route, c.Statements = slices.Clone(c.Route), slices.Clone(c.Statements)
	c.Participants = slices.Clone(c.Participants)
	for i := range c.Route {
		c.Route[i] = records[c.Route[i].ID]
	}
	for i := range c.Statements {
		c.Statements[i].By = records[c.Statements[i].By.ID]
	}
	for i := range c.Participants {
		c.Participants[i].Party = records[c.Participants[i].Party.ID]
	}
	return c
}

// Walk implements graph.Store.
func (m *Model) Walk(ctx context.Context, yield func(graph.Extraction) error) error {
	for _, e := range m.all() {
		if err := yield(e); err != nil {
			return err
		}
	}
	return nil
}

// Revision implements graph.Store.
func (m *Model) Revision(ctx context.Context) (graph.Revision, error) {
	m.lock.RLock()
	defer m.lock.RUnlock()
	return m.revision, nil
}

// Ping implements graph.Store.
func (m *Model) Ping(ctx context.Context) error { return nil }

// Close implements graph.Store.
func (m *Model) Close() error { return nil }
