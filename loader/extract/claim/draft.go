// Package claim makes claims of what the other packages have read. It is the
// one place where byte offsets become code points, ids are given and the words
// behind each field are kept.
package claim

import (
	"armsgraph/graph"
	"armsgraph/graph/edtf"
	"armsgraph/loader/extract/attribute"
	"armsgraph/loader/extract/polarity"
	"armsgraph/loader/extract/refer"
)

// Span is a range of bytes in the document's text, half open.
type Span struct{ Start, End int }

// Draft is all that has been read about one claim.
type Draft struct {
	Route        []refer.Ref
	Judgement    polarity.Judgement
	Speakers     []attribute.Speaker // outermost first
	Hedge        string              // the word by which the document itself hedges
	Voice        *attribute.Speaker  // the body that issued the document, if one did
	Stage        graph.Stage
	Licensed     graph.Authorisation
	Goods        graph.GoodsSet
	GoodsWords   Span
	GoodsBy      graph.Resolution
	GoodsHere    Span // the pronoun or description that stands for them, if one does
	Quantity     *Amount
	Value        *Amount
	Period       graph.Period // zero where the text dates nothing
	PeriodWords  Span
	PeriodBy     graph.Resolution
	Made         Made
	Participants []Participant
	Evidence     Span // whole sentences
}

// Made is what the text says of the making of a plan.
type Made struct {
	Date  edtf.Date // of its making; the zero Date where the text gives none
	Words Span
	Past  bool // told as a thing of the past, so that it may be long over
}

// Amount is a sum or a quantity with its words.
type Amount struct {
	Amount, Min, Max float64
	Unit             string // the currency of a sum
	Approximate      bool
	Words            Span
}

// Participant is a party beside the route.
type Participant struct {
	Ref      refer.Ref
	Role     graph.Role
	Evidence Span // the sentence that tells it
}
