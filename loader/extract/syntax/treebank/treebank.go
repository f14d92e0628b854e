// Package treebank reads dependency trees in the CoNLL-U format of Universal
// Dependencies (https://universaldependencies.org/format.html).
package treebank

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// Sentence is a tree: word i of Forms has the tag UPOS|XPOS Tags[i], the head
// Heads[i] (-1 for the root) and the relation Rels[i] to it.
type Sentence struct {
	Forms, Lemmas []string
	Tags          []string
	Heads         []int
	Rels          []string
}

// columns of a CoNLL-U line
const (
	colID = iota
	colForm
	colLemma
	colUPOS
	colXPOS
	_
	colHead
	colRel
	columns = 10
)

// Read reads all sentences. Multiword tokens and empty nodes are left out:
// what remains are the syntactic words.
func Read(r io.Reader) ([]Sentence, error) {
	var all []Sentence
	var s Sentence
	scanner := bufio.NewScanner(r)
	scanner.Buffer(nil, 1<<20)
	for n := 1; scanner.Scan(); n++ {
		line := scanner.Text()
		switch {
		case line == "":
			if len(s.Forms) > 0 {
				all = append(all, s)
				s = Sentence{}
			}
		case line[0] == '#':
		default:
			if err := s.add(line); err != nil {
				return nil, fmt.Errorf("treebank line %d: %w", n, err)
			}
		}
	}
	if len(s.Forms) > 0 {
		all = append(all, s)
	}
	if err := scanner.Err(); err != nil {
		return nil, fmt.Errorf("read treebank: %w", err)
	}
	return all, nil
}

func (s *Sentence) add(line string) error {
	f := strings.Split(line, "\t")
	if len(f) != columns {
		return fmt.Errorf("%d columns, not %d", len(f), columns)
	}
	if strings.ContainsAny(f[colID], "-.") {
		return nil
	}
	head, err := strconv.Atoi(f[colHead])
	if err != nil {
		return fmt.Errorf("head of %q: %w", f[colForm], err)
	}
	s.Forms = append(s.Forms, f[colForm])
	s.Lemmas = append(s.Lemmas, f[colLemma])
	s.Tags = append(s.Tags, f[colUPOS]+"|"+f[colXPOS])
	s.Heads = append(s.Heads, head-1)
	s.Rels = append(s.Rels, f[colRel])
	return nil
}
