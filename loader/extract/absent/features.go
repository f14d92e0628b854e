package absent

import (
	"slices"
	"strconv"

	"armsgraph/graph"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/refer"
)

// candidates are the parties named so far and in the gap's own sentence, with
// what speaks for and against each.
func (d *Discourse) candidates(g Gap) []Candidate {
	here := map[string]*place{}
	takes := map[string]bool{}
	var codes []string
	for i := range g.Sentence.Mentions {
		m := &g.Sentence.Mentions[i]
		ref, ok := partyOf(m)
		if !ok {
			continue
		}
		if g.Sentence.Seizes(m.Word) {
			takes[ref.Party.Code()] = true // who takes goods on their way neither sent nor gets them
		}
		code := ref.Party.Code()
		if here[code] == nil {
			here[code] = &place{ref: ref, word: m.Word, adjective: true}
			codes = append(codes, code)
		}
		here[code].adjective = here[code].adjective && m.Adjective()
	}
	for _, code := range d.order {
		if here[code] == nil {
			codes = append(codes, code)
		}
	}
	var found []Candidate
	for _, code := range codes {
		if slices.Contains(g.Known, code) || takes[code] && g.Polarity != graph.Negated {
			continue
		}
		ref := refer.Ref{}
		if p := d.parties[code]; p != nil {
			ref = p.ref
		}
		if h := here[code]; h != nil {
			ref = h.ref
		}
		ref.Resolution = graph.ByContext
		found = append(found, Candidate{Party: ref, Features: d.features(g, code, ref, here[code])})
	}
	return found
}

// place is where the gap's sentence names a party.
type place struct {
	ref       refer.Ref
	word      int
	adjective bool
}

// trait collects the features of a candidate; each is told apart by the end
// that is missing.
type trait struct {
	end  End
	list []string
}

func (t *trait) add(name string, holds bool) {
	if holds {
		t.list = append(t.list, string(t.end)+" "+name)
	}
}

func (d *Discourse) features(g Gap, code string, ref refer.Ref, here *place) []string {
	t := &trait{end: g.Missing}
	t.add("any", true)
	t.add("is a group", ref.Party.Kind == graph.Group)
	d.context(t, g)
	d.named(t, g, code, here)
	d.roles(t, g, code)
	t.add("speaks", code == g.Speaker)
	t.add("was the subject before", code == d.subject)
	if cargo := g.Move.Cargo; cargo != nil {
		t.add("got the goods last", holds(cargo.Recipient, code))
		t.add("gave the goods first", holds(cargo.Origin, code))
		t.add("made the goods", holds(cargo.Makers, code) || holds(g.Move.Makers, code))
	}
	return t.list
}

func holds(refs []refer.Ref, code string) bool {
	return slices.ContainsFunc(refs, func(r refer.Ref) bool { return r.Party.Code() == code })
}

// context is what speaks for or against any candidate.
func (d *Discourse) context(t *trait, g Gap) {
	t.add("of "+string(g.Move.Frame.Predicate.Class), true)
	t.add("of a noun", g.Move.Frame.Verb == nil)
	t.add("of a "+string(g.Polarity)+" transfer", true)
	t.add("of goods by pronoun", g.Move.ByPronoun)
	t.add("with parties named beside", d.unused(g))
	t.add("before any claim", len(d.told) == 0)
	t.add("in a clause beside the main one", g.Move.Frame.Verb != nil && g.Sentence.Tree.Words[g.Move.Frame.Word].Head >= 0)
	t.add("by an unnamed other", len(ends(g.Move.Frame, g.Missing)) > 0)
}

// unused reports whether the sentence names parties that no role has.
func (d *Discourse) unused(g Gap) bool {
	for i := range g.Sentence.Mentions {
		if ref, ok := partyOf(&g.Sentence.Mentions[i]); ok && !slices.Contains(g.Known, ref.Party.Code()) && ref.Party.Code() != g.Speaker {
			return true
		}
	}
	return false
}

// ends are the words of the missing end; they stand for no party known.
func ends(f *frame.Frame, end End) []int {
	if end == Giver {
		return slices.Concat(f.Givers, f.From, f.Sources)
	}
	return slices.Concat(f.Receivers, f.Places, f.Onward)
}

// Filled reports whether a pronoun or a noun stands in the gap for somebody who
// is not known: "supplied us", "sent parts to allied countries", "the
// only country".
func (g *Gap) Filled() bool {
	t := g.Sentence.Tree
	return slices.ContainsFunc(ends(g.Move.Frame, g.Missing), func(word int) bool {
		only := t.Child(word, "amod")
		return t.Tagged(word, "PRP") || others[t.Words[word].Lemma] || only >= 0 && t.Words[only].Lower == "only"
	})
}

// others are nouns for parties that a text leaves unnamed.
var others = map[string]bool{"country": true, "nation": true, "state": true, "ally": true, "member": true, "buyer": true, "customer": true,
	"client": true, "partner": true, "government": true, "regime": true, "recipient": true, "dealer": true, "broker": true, "firm": true, "company": true}

// named is how often, and where, the text names the candidate.
func (d *Discourse) named(t *trait, g Gap, code string, here *place) {
	if here != nil {
		t.add("named here before the word", here.word < g.Move.Frame.Word && !here.adjective)
		t.add("named here after the word", here.word > g.Move.Frame.Word && !here.adjective)
		t.add("named here as an adjective", here.adjective)
		t.add("named here after "+g.Sentence.Prep(here.word), !here.adjective && g.Sentence.Prep(here.word) != "")
		t.add("named here as the subject", g.Sentence.Tree.Is(here.word, "nsubj") && !here.adjective)
	}
	p := d.parties[code]
	if p == nil {
		t.add("named for the first time", true)
		return
	}
	since := g.Sentence.Index - p.last
	t.add("named one sentence ago", since == 1)
	t.add("named two or three sentences ago", since == 2 || since == 3)
	t.add("named long ago", since > 6)
	t.add("named in the first sentence", p.first == 0)
	t.add("named in the second sentence", p.first == 1)
	t.add("named "+amount(p.count), true)
	rank := d.rank(g, code)
	t.add("named "+rank+" of all", true)
	t.add("named last of all", d.latest(g) == code)
}

func amount(n int) string {
	switch {
	case n <= 3:
		return strconv.Itoa(n) + " times"
	case n <= 6:
		return "4 to 6 times"
	}
	return "often"
}

// rank tells whether the candidate is named most often of all, second, or less.
func (d *Discourse) rank(g Gap, code string) string {
	more := 0
	for other, p := range d.parties {
		if other != code && !slices.Contains(g.Known, other) && p.count > d.parties[code].count {
			more++
		}
	}
	switch more {
	case 0:
		return "most"
	case 1:
		return "second"
	}
	return "less"
}

// latest is the party named last before the gap's sentence, but for those
// known.
func (d *Discourse) latest(g Gap) string {
	best, at := "", -1
	for _, code := range d.order {
		if p := d.parties[code]; p.ref.Start > at && !slices.Contains(g.Known, code) {
			best, at = code, p.ref.Start
		}
	}
	return best
}

// roles is what part the candidate had in the claims before.
func (d *Discourse) roles(t *trait, g Gap, code string) {
	other := Giver
	if g.Missing == Giver {
		other = Receiver
	}
	same, contrary, paired, parted := 0, 0, false, false
	denied := false
	for i := range d.told {
		claim := &d.told[i]
		if claim.polarity == graph.Negated && g.Polarity != graph.Negated {
			denied = denied || claim.at(g.Missing) == code
			continue
		}
		if claim.at(g.Missing) == code {
			same++
			paired = paired || slices.Contains(g.Known, claim.at(other))
		} else {
			parted = parted || slices.Contains(g.Known, claim.at(other))
		}
		if claim.at(other) == code {
			contrary++
		}
	}
	t.add("had the role in a denial only", denied && same == 0)
	t.add("had the role once", same == 1)
	t.add("had the role more than once", same > 1)
	t.add("had the role in all claims", same > 0 && same == len(d.told))
	t.add("had the role in most claims", same*2 > len(d.told) && same < len(d.told))
	t.add("had the other role", contrary > 0)
	t.add("had only the other role", contrary > 0 && same == 0)
	t.add("had the role with the same partner", paired)
	t.add("had the role while the partner had another", parted && !paired && same > 0)
	t.add("had no role while the partner had another", parted && same == 0)
	t.add("had no role while all others had", same+contrary == 0 && len(d.told) > 1)
	if len(d.told) == 0 {
		return
	}
	last := &d.told[len(d.told)-1]
	near := g.Sentence.Index - last.sentence
	if last.at(g.Missing) == code {
		t.add("had the role last", true)
		t.add("had the role in this sentence or the one before", near <= 1)
		t.add("had the role two or three sentences ago", near == 2 || near == 3)
		t.add("had the role last for the same goods", g.Move.Cargo != nil && last.goods == g.Move.Cargo.Goods)
		t.add("had the role last in the same manner", last.polarity == g.Polarity)
	}
	t.add("had the other role last", last.at(other) == code)
	t.add("had the other role in this sentence or the one before", last.at(other) == code && near <= 1)
}
