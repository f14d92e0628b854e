package participant

import (
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/wordset"
)

var (
	// certificates name an end user whatever stands beside them, papers only
	// where what follows says that they do.
	certificates = wordset.Of("certificate certificates undertaking undertakings end-user end-use euc eucs letterhead")
	papers       = wordset.Of("lading plan declaration invoice invoices papers documents form sheet manifest waybill contract contracts decree decrees licence licences license licenses permit permits")
	names        = wordset.Of("said say says named name names naming gave give gives for of about bore bear bearing described from signed listed list " +
		"declared showed show swore swear called as")
	// purposes close what a paper names as: "as the end user", "as the buyer".
	purposes = wordset.Of("user buyer buyers purchaser consignee recipient end-user destination")
	// destinations are participles after which papers name an end user.
	destinations = wordset.Of("licensed consigned invoiced listed declared manifested ostensibly nominally labelled labeled marked addressed booked")
	// denials before a certificate tell of none: "neither issued the certificate".
	denials = wordset.Of("no neither nor not without never any")
	stops   = wordset.Of("; . : ? ! but while whereas")
)

// speakOfPapers are beginnings of words without which a sentence names no end
// user, so that it need not be parsed.
var speakOfPapers = []string{"officially", "suppos", "purport", "notional", "formally", "seemingly", "stated", "divert", "re-export", "reexport", "certif", "intended", "customer",
	"signed", "listed", "declared", "label", "marked", "addressed", "booked", "ostensibl", "nominal", "addressee", "lading", "plan", "declaration", "certificate", "undertak", "end-use", "euc", "letterhead", "paper", "document", "form", "sheet", "manifest",
	"waybill", "licen", "consign", "invoice", "instead", "name", "sworn", "pledged", "user", "buyer", "purchaser", "recipient", "destination"}

// declared lists the parties that papers name in a sentence, in its order.
func (r *reader) declared() []*frame.Mention {
	for i := range r.tokens {
		if r.word(i) == "form" && r.word(i-1) == "the" && r.word(i-2) == "on" && r.word(i+1) == ":" {
			return r.after(i+2, 10)
		}
		if found := r.declaredAt(i); len(found) > 0 {
			return found
		}
	}
	return nil
}

// declaredAt lists the parties that are named by a word for papers, or for what
// goods are by their papers, at a token.
func (r *reader) declaredAt(i int) []*frame.Mention {
	w := r.word(i)
	switch {
	case certificates[w], papers[w] && r.word(i-1) == "use", papers[w] && r.word(i-1) == "user":
		return r.certified(i)
	case swearing[w] && having[r.word(i-1)]:
		return alone(r.lastBefore(i-1, 5))
	case papers[w]:
		if found := r.named(i); len(found) == 1 || w != "plan" { // a flight plan lists stops
			return found
		}
	case w == "paper" && r.word(i-1) == "on", w == "paperwork":
		return r.after(i+1, 16)
	case destinations[w] && (r.word(i+1) == "for" || r.word(i+1) == "to"),
		w == "instead" && r.word(i+1) == "of":
		return r.after(i+2, 4)
	case w == "name" && r.word(i-1) == "the" && r.word(i-2) == "in" && r.word(i+1) == "of":
		return r.after(i+2, 3)
	case w == "name":
		if m := r.ownerOf(i); m != nil && inName[r.word(r.tokenOf(m)-1)] {
			return alone(m)
		}
	case (r.freight(i) || w == "bill") && r.word(i-1) == "the" && r.word(i-2) == "to" && r.word(i-3) == "according":
		return r.after(i+1, 12)
	case w == "signed" && r.word(i+1) == "for" && signedFor[r.word(i+2)], w == "addressee" && !noes[r.word(i-2)]:
		return alone(r.lastBefore(i, 9))
	case pretences[w]:
		return r.pretended(i)
	case purposes[w] && r.asBefore(i) > 0:
		return alone(r.lastBefore(r.asBefore(i), 12))
	case users[w]:
		return r.user(i)
	}
	return nil
}

// alone lists a mention, if there is one.
func alone(m *frame.Mention) []*frame.Mention {
	if m == nil {
		return nil
	}
	return []*frame.Mention{m}
}

// signedFor are the words after "signed for" with which it tells of goods that
// came, not of an order.
var signedFor = wordset.Of("them it the . , ; which")

// certified is whom a certificate names: the adjective or owner before it, else
// who follows.
func (r *reader) certified(i int) []*frame.Mention {
	for j := i - 1; j >= 0 && j >= i-3; j-- {
		if denials[r.word(j)] {
			return nil
		}
	}
	if denials[r.word(i-4)] {
		return nil
	}
	if m := r.ownerOf(i); m != nil {
		return []*frame.Mention{m}
	}
	if found := r.after(i+1, 14); len(found) > 0 {
		return found
	}
	return r.signer(i)
}

// asBefore is the token of "as" before a noun and what stands with it: "as the
// end user"; 0 where there is none.
func (r *reader) asBefore(i int) int {
	for j := i - 1; j > 0 && j >= i-3; j-- {
		if r.word(j) == "as" {
			return j
		}
	}
	return 0
}

// named is whom papers name, where the words after them say so.
func (r *reader) named(i int) []*frame.Mention {
	if among(r.word(i-1), "the its their") && among(r.word(i-2), "in on by") && saying[r.word(i-3)] && among(r.word(i-4), "was were is are been") {
		if m := r.lastBefore(i-4, 6); m != nil {
			return []*frame.Mention{m} // "Djibouti was named in the manifest"
		}
	}
	if m := r.ownerOf(i); m != nil && r.word(i) == "papers" {
		return []*frame.Mention{m}
	}
	for j := i + 1; j <= i+8; j++ {
		w := r.word(j)
		if among(w, "that which") && saying[r.word(j+1)] {
			return r.after(j+2, 6) // "decrees signed by X that named Y"
		}
		if j > i+3 {
			continue
		}
		if stops[w] || opening[w] {
			return nil
		}
		if names[w] && r.word(i) == "papers" || saying[w] && r.freight(i) {
			return r.after(j+1, 6)
		}
	}
	return nil
}

// saying are verbs by which a paper names an end user.
var saying = wordset.Of("said say says named name names naming gave give gives showed show shows listed list lists declared declare")

// freight reports whether a noun is a paper that goes with goods.
func (r *reader) freight(i int) bool {
	switch r.word(i) {
	case "papers", "manifest", "waybill", "lading", "invoice", "invoices":
		return true
	case "plan":
		return r.word(i-1) == "flight"
	case "declaration":
		return r.word(i-1) == "customs"
	}
	return false
}
