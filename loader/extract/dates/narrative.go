package dates

import (
	"slices"

	"armsgraph/graph/edtf"
)

// narrative carries the date that a text speaks of from expression to expression.
type narrative struct {
	frame
	active bool
	// told is the last date, and until is the token at which its paragraph ends.
	told      edtf.Date
	paragraph int
	// named: the year of told was named, or follows from one that was.
	named bool
	// past: the title of the text names a year, and no year that it names is near
	// its publication, so that a year holds beyond its paragraph.
	past bool
}

// newNarrative looks whether a text is about the past: its first paragraph, the
// title, says which.
func newNarrative(f frame, active bool, p *parser, phrases []phrase) *narrative {
	n := &narrative{frame: f, active: active}
	published, ok := f.published.Latest()
	if !ok || !active {
		n.past = !ok
		return n
	}
	year, _, _ := published.Date()
	for _, ph := range phrases {
		date, _ := f.resolve(ph)
		last, dated := date.Latest()
		if !dated || ph.relative() || n.isPublication(date) {
			continue
		}
		if y, _, _ := last.Date(); y >= year-1 {
			n.past = false
			return n
		}
		n.past = n.past || p.paragraphOf(ph.first) == 0
	}
	return n
}

// isPublication reports whether a date is the document's own: its dateline.
func (n *narrative) isPublication(date edtf.Date) bool {
	return date == n.published
}

// frameFor returns the frame by which a phrase is resolved.
func (n *narrative) frameFor(p *parser, ph phrase) frame {
	f := n.frame
	if !n.active || n.told.IsZero() {
		return f
	}
	if !ph.relativeToYear() {
		f.local = n.told
		return f
	}
	if n.named && (n.past || p.paragraphOf(ph.first) == n.paragraph) {
		local := f
		local.local = n.turned(p, ph)
		if !local.isAhead(ph) {
			return local
		}
	}
	return f
}

// isAhead reports whether a phrase would lie after the publication.
func (f frame) isAhead(ph phrase) bool {
	date, _ := f.resolve(ph)
	first, ok := date.To().Earliest()
	published, hasPublished := f.published.Latest()
	return ok && hasPublished && first > published
}

// turned is the date told, or the next year where a story that stood late in a
// year goes on in an early month.
func (n *narrative) turned(p *parser, ph phrase) edtf.Date {
	last, ok := n.told.Latest()
	if !ok || n.told.To().Precision() < edtf.PrecisionMonth || ph.from.month == 0 {
		return n.told
	}
	year, month, _ := last.Date()
	if month-ph.from.month < 7 || n.paragraph == 0 && p.paragraphOf(ph.first) > 0 { // what follows a title keeps its year
		return n.told
	}
	return edtf.Year(year + 1)
}

// follow takes the date of an expression as the one that the text speaks of.
func (n *narrative) follow(p *parser, ph phrase, date edtf.Date) {
	if !n.active || date.IsZero() || n.isPublication(date) || ph.from.kind == kindDecade || ph.from.kind == kindCentury || n.passing(p, ph) {
		return
	}
	byYear := ph.relativeToYear()
	switch {
	case byYear:
		n.named = n.named && (n.past || p.paragraphOf(ph.first) == n.paragraph)
	default:
		n.named = !ph.relative() || ph.fromLocal()
	}
	n.told, n.paragraph = date, p.paragraphOf(ph.first)
}

// passing reports whether a date is named without the text going there: the day
// on which a paper was let out, the year since which a thing has held, another
// event by its month ("after the killings of December").
func (n *narrative) passing(p *parser, ph phrase) bool {
	if releases[p.lower(ph.first-1)] || releases[p.lower(ph.first-2)] {
		return true
	}
	if ph.relativeToYear() {
		return p.is(ph.first-1, wordOf) && ph.from.kind == kindMonth
	}
	finer := n.told.To().Precision() >= edtf.PrecisionMonth && p.paragraphOf(ph.first) == n.paragraph
	return ph.relation == Since && ph.from.kind == kindYear && finer
}

// releases stand before the date on which a text was let out.
var releases = set("released", "declassified", "translated", "updated", "revised", "retrieved", "accessed", "reprinted")

// relativeToYear reports whether a phrase lacks nothing but its year.
func (ph phrase) relativeToYear() bool {
	return ph.from.needsYear() && (!ph.ranged || ph.to.needsYear())
}

// fromLocal reports whether a phrase counts from the date told before.
func (ph phrase) fromLocal() bool {
	for _, b := range []base{ph.from.base, ph.from.shift.base, ph.from.yearOf.base, ph.from.monthOf.base} {
		if b == fromLocal {
			return true
		}
	}
	return false
}

// paragraphOf numbers the paragraphs by the blank lines before a token, or by
// the lines in a text without blank ones.
func (p *parser) paragraphOf(at int) int {
	if p.paragraphs == nil {
		p.paragraphs = make([]int32, len(p.tokens))
		number := int32(0)
		lines := !slices.ContainsFunc(p.tokens, func(t token) bool { return t.class == breaking })
		for i, t := range p.tokens {
			if t.class == breaking || lines && t.line && i > 0 {
				number++
			}
			p.paragraphs[i] = number
		}
	}
	return int(p.paragraphs[at])
}
