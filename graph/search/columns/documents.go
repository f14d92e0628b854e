package columns

import (
	"sort"
	"strings"
)

// Documents is the columns of the documents, ordered by id.
type Documents struct {
	ID        []Hash
	Published Column // a place in Columns.Periods
	// Publisher is a place in Publishers; None where it is not known.
	Publisher Column
	// Source is the party that counts as origin in place of the publisher: the
	// one who first published a text that several documents have; else None.
	Source Column
	// Publishers is the names of publishers, each once.
	Publishers []string

	publisherParty Column // as which the publisher speaks; None where it never does
	titles         string
	titleEnd       []uint32
	sketch         []uint32
	sketchEnd      []uint32
}

// Len is the number of documents.
func (d *Documents) Len() int { return len(d.ID) }

// Title is a document's title.
func (d *Documents) Title(document uint32) string {
	return d.titles[start(d.titleEnd, document):d.titleEnd[document]]
}

func (d *Documents) sketchOf(document uint32) []uint32 {
	return d.sketch[start(d.sketchEnd, document):d.sketchEnd[document]]
}

func start(ends []uint32, i uint32) uint32 {
	if i == 0 {
		return 0
	}
	return ends[i-1]
}

// Find returns the document of an id.
func (d *Documents) Find(id string) (uint32, bool) {
	hash, _ := HashOf(id)
	return d.FindHash(hash)
}

// FindHash returns the document of a hash, or the first one after it.
func (d *Documents) FindHash(hash Hash) (uint32, bool) {
	i, found := sort.Find(len(d.ID), func(i int) int { return hash.Compare(d.ID[i]) })
	return uint32(i), found
}

// ByPublisher tells of each name in Publishers whether it is the given one,
// whatever the case of its letters.
func (d *Documents) ByPublisher(name string) []bool {
	equal := make([]bool, len(d.Publishers))
	for i, publisher := range d.Publishers {
		equal[i] = strings.EqualFold(publisher, name)
	}
	return equal
}

// documentDraft is one document on its way into the columns.
type documentDraft struct {
	id             Hash
	title          string
	publisher      string
	published      uint32
	publisherParty uint32
	sketch         []uint32
}

func (d *Documents) draft(i uint32) documentDraft {
	draft := documentDraft{id: d.ID[i], title: d.Title(i), published: d.Published.At(i), publisherParty: d.publisherParty.At(i), sketch: d.sketchOf(i)}
	if publisher := d.Publisher.At(i); publisher != None {
		draft.publisher = d.Publishers[publisher]
	}
	return draft
}

func newDocuments(drafts []documentDraft) Documents {
	size := len(drafts)
	d := Documents{ID: make([]Hash, 0, size), titleEnd: make([]uint32, 0, size), sketchEnd: make([]uint32, 0, size)}
	var published, publisher, party []uint32
	var titles strings.Builder
	publishers := map[string]uint32{}
	sketched := 0
	for i := range drafts {
		sketched += len(drafts[i].sketch)
	}
	d.sketch = make([]uint32, 0, sketched)
	for i := range drafts {
		draft := &drafts[i]
		titles.WriteString(draft.title)
		d.ID = append(d.ID, draft.id)
		published = append(published, draft.published)
		publisher = append(publisher, d.publisher(publishers, draft.publisher))
		party = append(party, draft.publisherParty)
		d.titleEnd = append(d.titleEnd, uint32(titles.Len()))
		d.sketch = append(d.sketch, draft.sketch...)
		d.sketchEnd = append(d.sketchEnd, uint32(len(d.sketch)))
	}
	d.titles = strings.Clone(titles.String())
	d.Published, d.Publisher, d.publisherParty = newColumn(published), newColumn(publisher), newColumn(party)
	return d
}

func (d *Documents) publisher(known map[string]uint32, name string) uint32 {
	if name == "" {
		return None
	}
	i, ok := known[name]
	if !ok {
		i = uint32(len(d.Publishers))
		known[name] = i
		d.Publishers = append(d.Publishers, name)
	}
	return i
}
