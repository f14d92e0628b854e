package export

import (
	"bufio"
	"encoding/xml"
	"fmt"
	"strings"

	"armsgraph/graph"
)

// nodeFields are the attributes of a party.
var nodeFields = []field{{name: "name"}, {name: "kind"}, {name: "iso3"}, {name: "part_of"}}

func nodeValues(p graph.Party) []string {
	return []string{p.Name, string(p.Kind), p.ISO3, p.PartOf}
}

// markup writes XML and remembers its first failure.
type markup struct {
	out *bufio.Writer
	err error
}

func (m *markup) writef(format string, values ...any) {
	for i, value := range values {
		if text, ok := value.(string); ok {
			values[i] = escaped(text)
		}
	}
	if m.err == nil {
		_, m.err = fmt.Fprintf(m.out, format, values...)
	}
}

func escaped(text string) string {
	var b strings.Builder
	// A strings.Builder never fails.
	_ = xml.EscapeText(&b, []byte(text))
	return b.String()
}

// end writes the closing tags.
func (m *markup) end(tags string) error {
	if m.err == nil {
		_, m.err = m.out.WriteString(tags)
	}
	if m.err != nil {
		return m.err
	}
	return m.out.Flush()
}

// graphML writes GraphML 1.0, see graphml.graphdrawing.org.
type graphML struct {
	markup
	fields []field
}

func newGraphML(out *bufio.Writer, fields []field) (*graphML, error) {
	g := &graphML{markup: markup{out: out}, fields: fields}
	g.writef(`<?xml version="1.0" encoding="UTF-8"?>` + "\n" + `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">` + "\n")
	for i, f := range nodeFields {
		g.writef(`<key id="n%d" for="node" attr.name="%s" attr.type="string"/>`+"\n", i, f.name)
	}
	for i, f := range fields {
		kind := "string"
		if f.number {
			kind = "double"
		}
		g.writef(`<key id="e%d" for="edge" attr.name="%s" attr.type="%s"/>`+"\n", i, f.name, kind)
	}
	g.writef(`<graph edgedefault="directed">` + "\n")
	return g, g.err
}

func (g *graphML) node(p graph.Party) error {
	g.writef(`<node id="%s">`, p.ID)
	for i, value := range nodeValues(p) {
		if value != "" {
			g.writef(`<data key="n%d">%s</data>`, i, value)
		}
	}
	g.writef("</node>\n")
	return g.err
}

func (g *graphML) edge(id string, from, to graph.Party, values []string) error {
	g.writef(`<edge id="%s" source="%s" target="%s">`, id, from.ID, to.ID)
	for i, value := range values {
		if value != "" {
			g.writef(`<data key="e%d">%s</data>`, i, value)
		}
	}
	g.writef("</edge>\n")
	return g.err
}

func (g *graphML) close() error { return g.end("</graph>\n</graphml>\n") }
