package timing

import (
	"strings"

	"armsgraph/graph"
	"armsgraph/graph/edtf"
	"armsgraph/loader/extract/adverbial"
	"armsgraph/loader/extract/dates"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/refer"
	"armsgraph/loader/extract/setting"
	"armsgraph/loader/extract/story"
)

// Around dates an affirmed move that its own sentence does not date by a
// sentence near it: one before that told what happened to the goods, or one
// after that says when the deliveries were.
func Around(doc *setting.Document, move *refer.Move) Choice {
	for _, i := range story.Back(doc, move) {
		if c := happened(doc, i); c.Text != "" {
			return c
		}
	}
	if c := voyage(doc, move); c.Text != "" {
		return c
	}
	if c := opened(doc, move.Frame.Sentence.Index); c.Text != "" {
		return c
	}
	if c := afterwards(doc, move.Frame.Sentence.Index); c.Text != "" {
		return c
	}
	return covered(doc)
}

// covered is the period that a text says its figures are of: "they cover the
// five years 2019-23", or the year in the title of a yearly report.
func covered(doc *setting.Document) Choice {
	const titles = 8 // sentences among which the title stands
	for k := range doc.Dates {
		d := &doc.Dates[k]
		if d.Date.IsZero() || !past(doc, d.Date) {
			continue
		}
		i := doc.At(d.Start)
		if i < 0 {
			continue // in what the reader masks
		}
		years := d.Date.Precision() == edtf.PrecisionYear && (before(doc, d.Date) && accounts(doc, i) || yearly(doc, i)) || short(d.Date)
		if years && i < titles && doc.IsHeading(i) || d.Date.IsInterval() && covers(doc, i, d) {
			return choice(d, "", graph.ByContext)
		}
	}
	return Choice{}
}

// yearly reports whether a title calls a text of unknown date a yearly account.
func yearly(doc *setting.Document, sentence int) bool {
	if _, known := doc.Published.Earliest(); known {
		return false
	}
	return accounts(doc, sentence)
}

// accounts reports whether a title calls a text an account of what was moved.
func accounts(doc *setting.Document, sentence int) bool {
	return doc.Mentions(sentence, []string{"export", "import", "return", "annual", "yearly", "year", "yearbook", "transfer", "delivery", "shipment", "supplier", "buyer"})
}

// short reports whether a date is an interval of a few years, as a report
// covers.
func short(date edtf.Date) bool {
	const few = 6 * 366 // days
	first, begins := date.Earliest()
	last, ends := date.Latest()
	return date.IsInterval() && begins && ends && last-first <= few && last-first >= 365
}

// covers reports whether a sentence says that figures cover a date.
func covers(doc *setting.Document, sentence int, d *dates.Expression) bool {
	span := &doc.Segments.Sentences[sentence]
	if !strings.Contains(doc.Segments.Text[span.Start:d.Start], "cover") {
		return false
	}
	s := doc.Sentence(sentence)
	a := adverbial.Place(doc, s, d.Start, d.End)
	return a.Owner >= 0 && s.Tree.Words[a.Owner].Lemma == "cover"
}

// before reports whether a date ended before the text was published.
func before(doc *setting.Document, date edtf.Date) bool {
	published, known := doc.Published.Earliest()
	last, ends := date.Latest()
	return known && ends && last < published
}

// voyage is the date of the sentence right before a move's, where that tells of
// the ship or aircraft that brought the goods: "the ship docked on 18 May".
func voyage(doc *setting.Document, move *refer.Move) Choice {
	switch move.Frame.Predicate.Class {
	case frame.Move, frame.Go, frame.Land, frame.Load, frame.Reach, frame.Supply:
	default:
		return Choice{}
	}
	for _, i := range doc.Before(move.Frame.Sentence.Index, 1) {
		if move.Frame.Predicate.Stage != "" && carries(doc, i) {
			return happened(doc, i)
		}
	}
	return Choice{}
}

// opened is the date with which the sentence before one begins, where that tells
// what happened then: "In April it was Turkey. From Derince we carried".
func opened(doc *setting.Document, sentence int) Choice {
	const prepositions = 8 // bytes of "In the "
	own := doc.Sentence(sentence)
	for _, v := range own.Tree.Verbs() {
		if adverbial.Tells(own.Tree.Words[v.Main].Lemma) && v.Modal == "" {
			return Choice{} // somebody tells of another time
		}
	}
	if len(own.Asides) > 0 {
		return Choice{}
	}
	for _, i := range doc.Before(sentence, 1) {
		span := &doc.Segments.Sentences[i]
		found := doc.DatesIn(span.Start, span.End)
		if len(found) == 1 && found[0].Start-span.Start <= prepositions {
			return happened(doc, i)
		}
	}
	return Choice{}
}

// vessels are words for what carries goods.
var vessels = map[string]bool{"ship": true, "vessel": true, "freighter": true, "boat": true, "warship": true, "steamer": true, "plane": true,
	"aircraft": true, "airliner": true, "train": true, "convoy": true, "dhow": true, "coaster": true, "jet": true, "trawler": true}

// carries reports whether a sentence names what carries goods.
func carries(doc *setting.Document, sentence int) bool {
	for _, t := range doc.Segments.Sentences[sentence].Tokens {
		w := strings.ToLower(t.Text)
		if vessels[w] || vessels[strings.TrimSuffix(w, "s")] {
			return true
		}
	}
	return false
}

// happened is the only date of a sentence, where it belongs to an event and
// not to a statement.
func happened(doc *setting.Document, sentence int) Choice {
	span := doc.Segments.Sentences[sentence]
	found := doc.DatesIn(span.Start, span.End)
	if len(found) != 1 || found[0].Date.IsZero() || !past(doc, found[0].Date) {
		return Choice{}
	}
	s := doc.Sentence(sentence)
	a := adverbial.Place(doc, s, found[0].Start, found[0].End)
	if discovery(doc, &found[0]) {
		return choice(&found[0], "", graph.ByContext)
	}
	if a.Owner < 0 || s.Tree.VerbAt(a.Owner) == nil || adverbial.Tells(s.Tree.Words[a.Owner].Lemma) || a.Relation != "" {
		return Choice{}
	}
	return choice(&found[0], "", graph.ByContext)
}

// discovery reports whether a date belongs to a seizure by its noun: "the
// discovery in July 2013 of".
func discovery(doc *setting.Document, d *dates.Expression) bool {
	before := strings.Fields(strings.ToLower(doc.Segments.Text[max(0, d.Start-30):d.Start]))
	if n := len(before); n >= 2 {
		switch before[n-2] {
		case "discovery", "seizure", "interception", "find", "capture":
			return true
		}
	}
	return false
}

// past reports whether a date begins no later than the text was published.
func past(doc *setting.Document, date edtf.Date) bool {
	published, known := doc.Published.Latest()
	first, begins := date.Earliest()
	return !known || !begins || first <= published
}

// deliveries are nouns that sum up what was told before.
var deliveries = map[string]bool{"shipment": true, "delivery": true, "flight": true, "transfer": true, "sale": true, "export": true, "landing": true}

// afterwards is the date of a sentence soon after one, of which "the
// shipments" or "the deliveries" are the subject.
func afterwards(doc *setting.Document, sentence int) Choice {
	const far = 3
	for _, i := range doc.After(sentence, far) {
		span := &doc.Segments.Sentences[i]
		if len(doc.Frames[i]) > 3 {
			continue
		}
		for _, d := range doc.DatesIn(span.Start, span.End) {
			s := doc.Sentence(i)
			a := adverbial.Place(doc, s, d.Start, d.End)
			if a.Owner < 0 || s.Tree.VerbAt(a.Owner) == nil || adverbial.Tells(s.Tree.Words[a.Owner].Lemma) {
				continue
			}
			subject := s.Tree.Child(a.Owner, "nsubj")
			if subject >= 0 && deliveries[s.Tree.Words[subject].Lemma] && subject <= 2 {
				return choice(&d, a.Relation, graph.ByContext)
			}
		}
	}
	return Choice{}
}
