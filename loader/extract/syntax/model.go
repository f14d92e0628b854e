package syntax

import (
	"bytes"
	"compress/flate"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"armsgraph/loader/extract/syntax/parsing"
	"armsgraph/loader/extract/syntax/tagging"
)

// ErrModel says that bytes do not hold a model that this version reads.
var ErrModel = errors.New("not a syntax model")

const (
	magic = "armsgraph syntax 1\n"
	// largestModel bounds what is unpacked, in bytes.
	largestModel = 64 << 20
)

// Model tags and parses sentences. It is read-only and safe for concurrent use.
type Model struct {
	tags      []string // "UPOS|XPOS"
	relations []string
	tagger    *tagging.Tagger
	parser    *parsing.Parser
	tagOf     map[string]int
	anyTagOf  map[string]int // the first, and most frequent, tag of a UPOS or XPOS
}

// New puts a model together from its parts. Tags are pairs "UPOS|XPOS" in
// falling frequency; relations are those of Universal Dependencies.
func New(tags, relations []string, tagger *tagging.Tagger, parser *parsing.Parser) *Model {
	m := &Model{tags: tags, relations: relations, tagger: tagger, parser: parser,
		tagOf: map[string]int{}, anyTagOf: map[string]int{}}
	for i, t := range tags {
		m.tagOf[t] = i
		upos, xpos, _ := strings.Cut(t, "|")
		for _, key := range [...]string{upos + "|", "|" + xpos} {
			if _, ok := m.anyTagOf[key]; !ok {
				m.anyTagOf[key] = i
			}
		}
	}
	return m
}

// GrammarOf derives what the parser must know of its tags and relations.
func GrammarOf(tags, relations []string) parsing.Grammar {
	g := parsing.Grammar{Relations: len(relations), Root: slices.Index(relations, "root")}
	for i, r := range relations {
		if r == "case" || r == "mark" {
			g.Markers = append(g.Markers, i)
		}
	}
	var coarse []string
	for _, t := range tags {
		upos, _, _ := strings.Cut(t, "|")
		if !slices.Contains(coarse, upos) {
			coarse = append(coarse, upos)
		}
		g.Coarse = append(g.Coarse, uint8(slices.Index(coarse, upos)))
	}
	return g
}

// encode gives the model as bytes, not compressed.
func (m *Model) encode() []byte {
	b := []byte(strings.Join(m.tags, " ") + "\n" + strings.Join(m.relations, " ") + "\n")
	return m.parser.AppendBinary(m.tagger.AppendBinary(b))
}

// Digest gives the SHA-256 of the model's content in hexadecimal. It does not
// depend on how the content is compressed.
func (m *Model) Digest() string { return fmt.Sprintf("%x", sha256.Sum256(m.encode())) }

// MarshalBinary encodes the model, compressed.
func (m *Model) MarshalBinary() ([]byte, error) {
	out := bytes.NewBufferString(magic)
	w, err := flate.NewWriter(out, flate.BestCompression)
	if err != nil {
		return nil, fmt.Errorf("compress syntax model: %w", err)
	}
	if _, err := w.Write(m.encode()); err != nil {
		return nil, fmt.Errorf("compress syntax model: %w", err)
	}
	if err := w.Close(); err != nil {
		return nil, fmt.Errorf("compress syntax model: %w", err)
	}
	return out.Bytes(), nil
}

// Unmarshal reads what MarshalBinary wrote. Its errors are ErrModel.
func Unmarshal(b []byte) (*Model, error) {
	packed, ok := bytes.CutPrefix(b, []byte(magic))
	if !ok {
		return nil, fmt.Errorf("%w: no header", ErrModel)
	}
	plain, err := io.ReadAll(io.LimitReader(flate.NewReader(bytes.NewReader(packed)), largestModel))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrModel, err)
	}
	tagLine, plain, _ := bytes.Cut(plain, []byte("\n"))
	relationLine, plain, _ := bytes.Cut(plain, []byte("\n"))
	tags, relations := strings.Fields(string(tagLine)), strings.Fields(string(relationLine))
	if len(tags) == 0 || len(tags) > mostTags || len(relations) > mostRelations || !slices.Contains(relations, "root") {
		return nil, fmt.Errorf("%w: %d tags, %d relations", ErrModel, len(tags), len(relations))
	}
	tagger, plain, err := tagging.Decode(plain, len(tags))
	if err != nil {
		return nil, fmt.Errorf("%w: tagger: %w", ErrModel, err)
	}
	parser, plain, err := parsing.Decode(plain, GrammarOf(tags, relations))
	if err != nil {
		return nil, fmt.Errorf("%w: parser: %w", ErrModel, err)
	}
	if len(plain) > 0 {
		return nil, fmt.Errorf("%w: %d bytes too many", ErrModel, len(plain))
	}
	return New(tags, relations, tagger, parser), nil
}

// A model's tags and relations are numbered in bytes, and sets of relations
// are words of 64 bits.
const (
	mostTags      = 250
	mostRelations = 64
)
