package export

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"

	"armsgraph/graph"
	"armsgraph/graph/line"
)

// writer takes rows (CSV, JSON Lines) or nodes and edges (GraphML, GEXF).
type writer interface {
	node(p graph.Party) error
	edge(id string, from, to graph.Party, values []string) error
	close() error
}

// sink writes one export in one format.
type sink struct {
	format Format
	to     writer
	seen   map[string]bool // parties that were written
	edges  bool            // have begun
}

func newSink(w io.Writer, format Format, fields []field) (*sink, error) {
	out := bufio.NewWriter(w)
	s := &sink{format: format, seen: map[string]bool{}}
	var err error
	switch format {
	case CSV:
		s.to, err = newTable(out, fields)
	case JSONLines:
		s.to = &objects{out: out, fields: fields}
	case GraphML:
		s.to, err = newGraphML(out, fields)
	case GEXF:
		s.to, err = newGEXF(out, fields)
	default:
		err = fmt.Errorf("%w format %q: choose csv, jsonl, graphml or gexf", graph.ErrInvalid, format)
	}
	return s, err
}

func (s *sink) drawn() bool { return s.format == GraphML || s.format == GEXF }

// errChanged ends an export whose nodes were written before a load brought an
// edge of another.
var errChanged = errors.New("the store changed while it was exported")

// parties writes parties that were not written yet, in the formats that have
// nodes.
func (s *sink) parties(parties ...graph.Party) error {
	if !s.drawn() {
		return nil
	}
	for _, p := range parties {
		if s.seen[p.ID] {
			continue
		}
		if s.edges && s.format.nodesFirst() {
			return errChanged
		}
		s.seen[p.ID] = true
		if err := s.to.node(p); err != nil {
			return err
		}
	}
	return nil
}

// edge writes an edge, or a row, after its ends.
func (s *sink) edge(id string, from, to graph.Party, values []string) error {
	s.edges = true
	if err := s.parties(from, to); err != nil {
		return err
	}
	return s.to.edge(id, from, to, values)
}

// claim writes a claim: a row, a line of extract, or an edge for each leg.
func (s *sink) claim(row *claimRow) error {
	if lines, ok := s.to.(*objects); ok {
		l := line.Of(row.document.Title, row.Claim)
		l.DocumentID = row.DocumentID
		return lines.write(l)
	}
	values := claimColumns.values(row)
	if !s.drawn() {
		return s.edge(row.ID, row.Route[0], row.Route[len(row.Route)-1], values)
	}
	for i := 1; i < len(row.Route); i++ {
		if err := s.edge(row.ID+"."+strconv.Itoa(i), row.Route[i-1], row.Route[i], values); err != nil {
			return err
		}
	}
	return nil
}

// route writes a route: a row, or an edge for each leg. A CHAINED route has no
// claims of its own, its legs' claims stand in their own export.
func (s *sink) route(r routeRow) error {
	values := routeColumns.values(r)
	if !s.drawn() {
		return s.edge(r.ID, r.Parties[0], r.Parties[len(r.Parties)-1], values)
	}
	for i, leg := range r.Legs {
		if err := s.edge(r.ID+"."+strconv.Itoa(i+1), leg.From, leg.To, values); err != nil {
			return err
		}
	}
	return nil
}

func (s *sink) close() error { return s.to.close() }

// objects writes JSON Lines.
type objects struct {
	out    *bufio.Writer
	fields []field
}

func (o *objects) node(graph.Party) error { return nil }

func (o *objects) edge(_ string, _, _ graph.Party, values []string) error {
	object := make(map[string]any, len(values))
	for i, f := range o.fields {
		object[f.name] = typed(f, values[i])
	}
	return o.write(object)
}

func (o *objects) write(value any) error {
	encoder := json.NewEncoder(o.out)
	encoder.SetEscapeHTML(false)
	return encoder.Encode(value)
}

func (o *objects) close() error { return o.out.Flush() }

// typed is a value as JSON has it: null where it is empty.
func typed(f field, value string) any {
	if value == "" {
		return nil
	}
	if f.number {
		return json.Number(value)
	}
	return value
}
