package graph

import (
	"fmt"
	"strings"
)

// Title is the claim in one line: "RS → CZ → UA: ammunition (2022/..)". What is
// planned or negated says so.
func (c *Claim) Title() string {
	var b strings.Builder
	for i, party := range c.Route {
		if i > 0 {
			b.WriteString(" → ")
		}
		b.WriteString(shortName(party))
	}
	b.WriteString(": ")
	b.WriteString(goodsWords(c.Goods))
	if c.Period.EDTF != "" && c.Period.Basis == Stated {
		fmt.Fprintf(&b, " (%s)", c.Period.EDTF)
	}
	switch {
	case c.Polarity == Negated && c.Negation != "":
		fmt.Fprintf(&b, " [%s]", strings.ToLower(string(c.Negation)))
	case c.Polarity != Affirmed:
		fmt.Fprintf(&b, " [%s]", strings.ToLower(string(c.Polarity)))
	}
	return b.String()
}

func goodsWords(goods []Goods) string {
	if len(goods) == 0 {
		return Arms.Slug()
	}
	words := make([]string, len(goods))
	for i, g := range goods {
		words[i] = g.Slug()
	}
	return strings.Join(words, ", ")
}

func shortName(party Party) string {
	switch {
	case party.Kind == Unnamed && party.Area != "":
		return "(unnamed, " + party.Area + ")"
	case party.Kind == Unnamed:
		return "(unnamed)"
	case party.Kind == State || party.Kind == Group:
		return party.ID
	}
	return party.Name
}

// Citation is a footnote that can be printed as it is: the quote, who says it
// and how, publisher, title, date, address, the characters, the document's
// SHA-256, and whether a machine or a person read it.
func (c *Claim) Citation(document *Document) string {
	parts := []string{fmt.Sprintf("“%s”", strings.Join(strings.Fields(c.Evidence.Quote), " "))}
	if said := c.spoken(); said != "" {
		parts = append(parts, said)
	}
	parts = append(parts, documentWords(document))
	place := fmt.Sprintf("characters %d–%d", c.Evidence.Start, c.Evidence.End)
	if c.Evidence.Page > 0 {
		place = fmt.Sprintf("page %d, %s", c.Evidence.Page, place)
	}
	parts = append(parts, fmt.Sprintf("%s of SHA-256 %s", place, document.ID))
	parts = append(parts, "read as "+c.Title()+" "+c.readBy())
	return strings.Join(parts, ". ") + "."
}

// spoken tells the asserter chain, innermost speaker first.
func (c *Claim) spoken() string {
	words := make([]string, 0, len(c.Statements))
	for i := len(c.Statements) - 1; i >= 0; i-- {
		s := c.Statements[i]
		said := strings.ToLower(strings.ReplaceAll(string(s.Stance), "_", " ")) + ": " + s.By.Name
		switch s.Attribution {
		case Anonymous:
			said += " (anonymous)"
		case Leaked:
			said += " (leaked)"
		}
		if s.SaidOn.EDTF != "" {
			said += ", " + s.SaidOn.EDTF
		} else if s.SaidOn.Text != "" {
			said += ", “" + s.SaidOn.Text + "”"
		}
		words = append(words, said)
	}
	return strings.Join(words, "; ")
}

func documentWords(document *Document) string {
	publisher := document.Publisher
	if publisher == "" {
		publisher = "Unnamed publisher"
	}
	words := fmt.Sprintf("%s, “%s”", publisher, document.Title)
	if document.PublishedOn.EDTF != "" {
		words += ", " + document.PublishedOn.EDTF
	} else {
		words += ", undated"
	}
	if document.URL != "" {
		words += ", " + document.URL
	}
	return words
}

func (c *Claim) readBy() string {
	switch c.Reading {
	case Accepted:
		return "by machine, accepted by a person"
	case Corrected:
		return "by a person"
	case Rejected:
		return "by machine, rejected by a person"
	}
	return "by machine (" + c.Extractor + "), not reviewed"
}
