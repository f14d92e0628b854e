package frame

import "armsgraph/loader/extract/clause"

// Link settles which of a sentence's frames speak of one transfer: a noun that
// a verb of transfer has as its object adds to the verb's frame ("sent two
// shipments of arms"); a verb that governs another transfer lends it its
// subject and drops out ("halted deliveries", "refused to sell").
func Link(frames []Frame) []Frame {
	dropped := make([]bool, len(frames))
	byWord := map[int]int{}
	for i := range frames {
		byWord[frames[i].Word] = i
	}
	for i := range frames {
		v := &frames[i]
		if v.Verb == nil {
			continue
		}
		for _, g := range v.Goods {
			n, ok := byWord[g]
			if !ok || n == i || frames[n].Verb != nil {
				continue
			}
			if v.Predicate.Class.Governs() || frames[n].Predicate.Class == Permit && v.Predicate.Class == Supply {
				frames[n].governedBy(v)
				dropped[i] = true
				continue
			}
			if len(frames[n].Givers) > 0 && frames[n].Predicate.Class == Acquire { // an order that was won
				dropped[i] = true
				continue
			}
			v.absorb(&frames[n])
			dropped[n] = true
		}
		if v.Predicate.Class.Governs() && v.governsVerb(frames) {
			dropped[i] = true
		}
	}
	for i := range frames {
		if v := &frames[i]; v.Verb != nil && v.Verb.Form == clause.Infinitive && !dropped[i] {
			v.askedFor(frames, dropped, byWord)
		}
	}
	for i := range frames {
		if n := &frames[i]; n.Verb == nil && !dropped[i] {
			n.nestIn(frames, dropped, byWord)
		}
	}
	kept := frames[:0:0]
	for i := range frames {
		if !dropped[i] {
			kept = append(kept, frames[i])
		}
	}
	return kept
}

// askedFor merges a request into the transfer that it asks for: "approved
// Poland's request to buy helicopters".
func (f *Frame) askedFor(frames []Frame, dropped []bool, byWord map[int]int) {
	t := f.Sentence.Tree
	head := t.Words[f.Word].Head
	n, ok := byWord[head]
	if !ok || !t.Is(f.Word, "acl") || frames[n].Verb != nil || frames[n].Predicate.Class != Request {
		return
	}
	switch request := &frames[n]; f.Predicate.Class {
	case Acquire:
		if len(f.From) == 0 {
			f.From = append(append([]int{}, request.From...), request.Givers...)
		}
		if len(request.Receivers) > 0 {
			f.Receivers = request.Receivers
		}
	case Supply:
		if len(f.Receivers) == 0 {
			f.Receivers = request.Receivers
		} else if len(request.Receivers) > 0 && f.Onwards() {
			f.Givers, f.From = request.Receivers, nil // "requests from Spain to re-export them to"
		}
	default:
		return
	}
	dropped[n] = true
}

// governsVerb reports whether another frame's verb is the verb's complement.
func (f *Frame) governsVerb(frames []Frame) bool {
	t := f.Sentence.Tree
	for i := range frames {
		other := &frames[i]
		if other.Verb != nil && other.Word != f.Word && t.Words[other.Word].Head == f.Word &&
			(t.Is(other.Word, "xcomp") || t.Is(other.Word, "ccomp") || t.Is(other.Word, "advcl") && other.Verb.Form != 0) {
			return true
		}
	}
	return false
}

// governedBy lets a noun have the subject of the verb that governs it.
func (f *Frame) governedBy(v *Frame) {
	f.Governor = v.Predicate.Class
	subject := v.Subject
	if len(v.Givers) > 0 && !v.Verb.Passive {
		subject = v.Givers[0]
	}
	if v.Verb.Passive {
		subject = -1
		if len(v.Givers) > 0 {
			subject = v.Givers[0]
		}
	}
	if f.Predicate.Class == Acquire || f.Predicate.Class == Request && v.Predicate.Class != Refuse {
		switch {
		case len(f.Receivers) == 0 && v.Predicate.Class != Permit:
			f.add(&f.Receivers, subject)
		case v.Predicate.Class == Permit && len(f.From) == 0 && len(f.Givers) == 0:
			f.add(&f.From, subject) // "approved Morocco's order for"
		}
	} else if len(f.Givers) == 0 && len(f.From) == 0 && !f.passesBy(v) {
		f.add(&f.Givers, subject)
	}
	f.inherit(v)
}

// passesBy reports whether somebody stops a shipment that is another's: one
// "on its way to" or "bound for" its receiver.
func (f *Frame) passesBy(v *Frame) bool {
	if v.Predicate.Class != Halt {
		return false
	}
	words := f.Sentence.Tree.Words
	for i := f.Word + 1; i < len(words) && i < f.Word+12; i++ {
		switch words[i].Lower {
		case "way", "bound", "destined", "en", "route", "heading", "headed":
			return true
		}
	}
	return false
}

// absorb adds the roles of a noun to the verb whose object it is.
func (f *Frame) absorb(n *Frame) {
	f.Goods = append(append([]int{}, n.Goods...), f.Goods...)
	if len(f.Givers) == 0 && f.Predicate.Class != Acquire {
		f.Givers = n.Givers
	}
	if f.Predicate.Class == Acquire && len(f.From) == 0 {
		f.From = append(f.From, n.Givers...)
	}
	f.inherit(n)
}

// inherit takes over roles that the frame does not fill itself.
func (f *Frame) inherit(from *Frame) {
	take := func(mine *[]int, theirs []int) {
		if len(*mine) == 0 {
			*mine = theirs
		}
	}
	take(&f.From, from.From)
	take(&f.Vias, from.Vias)
	take(&f.Makers, from.Makers)
	if f.Predicate.Class != Acquire && from.Predicate.Class != Acquire {
		take(&f.Receivers, from.Receivers)
	}
	for _, g := range from.Goods {
		if g != f.Word {
			f.add(&f.Goods, g)
		}
	}
}

// nestIn merges a noun into another noun that it belongs to: "licences for the
// export of goods", "a request for the transfer of".
func (f *Frame) nestIn(frames []Frame, dropped []bool, byWord map[int]int) {
	t := f.Sentence.Tree
	head := t.Words[f.Word].Head
	if head < 0 || !t.Is(f.Word, "nmod") && !t.Is(f.Word, "compound") {
		return
	}
	outer, ok := byWord[head]
	if !ok || frames[outer].Verb != nil {
		return
	}
	o := &frames[outer]
	if len(f.Givers) == 0 && o.Predicate.Class != Request {
		f.Givers = o.Givers
	}
	if len(f.Receivers) == 0 {
		f.Receivers = o.Receivers
	}
	if len(f.From) == 0 {
		f.From = o.From // "a contract for the purchase of shells from"
	}
	dropped[outer] = true
}
