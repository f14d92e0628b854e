package neo4j

import (
	"bufio"
	"encoding/json"
	"errors"
	"io"
	"maps"
	"os"
	"slices"

	"armsgraph/graph"
)

// spool is a temporary file of extractions; the newest of each document counts.
type spool struct {
	file   *os.File
	out    *bufio.Writer
	length int64
	at     map[string]section // by document id
}

type section struct{ start, length int64 }

func newSpool() (*spool, error) {
	file, err := os.CreateTemp("", "armsgraph-walk-*")
	if err != nil {
		return nil, err
	}
	return &spool{file: file, out: bufio.NewWriter(file), at: map[string]section{}}, nil
}

func (s *spool) put(e graph.Extraction) error {
	encoded, err := json.Marshal(e)
	if err != nil {
		return err
	}
	n, err := s.out.Write(encoded)
	s.at[e.Document.ID] = section{s.length, int64(n)}
	s.length += int64(n)
	return err
}

func (s *spool) forget(documents []string) {
	for _, id := range documents {
		delete(s.at, id)
	}
}

// each reads the extractions in the order of the documents' ids.
func (s *spool) each(yield func(graph.Extraction) error) error {
	if err := s.out.Flush(); err != nil {
		return err
	}
	for _, id := range slices.Sorted(maps.Keys(s.at)) {
		part := s.at[id]
		var e graph.Extraction
		if err := json.NewDecoder(io.NewSectionReader(s.file, part.start, part.length)).Decode(&e); err != nil {
			return err
		}
		if err := yield(e); err != nil {
			return err
		}
	}
	return nil
}

func (s *spool) close() error {
	return errors.Join(s.file.Close(), os.Remove(s.file.Name()))
}
