package export

import (
	"bufio"

	"armsgraph/graph"
)

// gexf writes GEXF 1.2, see gexf.net. Its nodes stand before its edges.
type gexf struct {
	markup
	fields  []field
	started bool // edges
}

func newGEXF(out *bufio.Writer, fields []field) (*gexf, error) {
	g := &gexf{markup: markup{out: out}, fields: fields}
	g.writef(`<?xml version="1.0" encoding="UTF-8"?>` + "\n" + `<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">` + "\n" +
		`<graph mode="static" defaultedgetype="directed">` + "\n")
	g.attributes("node", nodeFields)
	g.attributes("edge", fields)
	g.writef("<nodes>\n")
	return g, g.err
}

func (g *gexf) attributes(class string, fields []field) {
	g.writef(`<attributes class="%s" mode="static">`+"\n", class)
	for i, f := range fields {
		kind := "string"
		if f.number {
			kind = "double"
		}
		g.writef(`<attribute id="%d" title="%s" type="%s"/>`+"\n", i, f.name, kind)
	}
	g.writef("</attributes>\n")
}

func (g *gexf) values(values []string) {
	g.writef("<attvalues>")
	for i, value := range values {
		if value != "" {
			g.writef(`<attvalue for="%d" value="%s"/>`, i, value)
		}
	}
	g.writef("</attvalues>")
}

func (g *gexf) node(p graph.Party) error {
	g.writef(`<node id="%s" label="%s">`, p.ID, p.Name)
	g.values(nodeValues(p))
	g.writef("</node>\n")
	return g.err
}

func (g *gexf) startEdges() {
	if !g.started {
		g.started = true
		g.writef("</nodes>\n<edges>\n")
	}
}

func (g *gexf) edge(id string, from, to graph.Party, values []string) error {
	g.startEdges()
	g.writef(`<edge id="%s" source="%s" target="%s">`, id, from.ID, to.ID)
	g.values(values)
	g.writef("</edge>\n")
	return g.err
}

func (g *gexf) close() error {
	g.startEdges()
	return g.end("</edges>\n</graph>\n</gexf>\n")
}
