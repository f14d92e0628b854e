// Package outline packs the outlines of a document's claims into bytes and
// back, so that a store can stream a million of them at start.
package outline

import (
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"math"
	"slices"

	"armsgraph/graph"
)

// ErrPacked is wrapped by Unpack's errors.
var ErrPacked = errors.New("outlines cannot be unpacked")

const version = 1

// Pack encodes outlines: each distinct string once, then the claims, which
// refer to them by number.
func Pack(outlines []graph.Outline) []byte {
	p := packer{numbers: map[string]uint64{}}
	p.number(uint64(len(outlines)))
	for i := range outlines {
		p.outline(&outlines[i])
	}
	head := []byte{version}
	head = binary.AppendUvarint(head, uint64(len(p.texts)))
	for _, text := range p.texts {
		head = binary.AppendUvarint(head, uint64(len(text)))
		head = append(head, text...)
	}
	return append(head, p.body...)
}

type packer struct {
	numbers map[string]uint64
	texts   []string
	body    []byte
}

func (p *packer) number(n uint64) { p.body = binary.AppendUvarint(p.body, n) }

func (p *packer) text(text string) {
	n, known := p.numbers[text]
	if !known {
		n = uint64(len(p.texts))
		p.numbers[text] = n
		p.texts = append(p.texts, text)
	}
	p.number(n)
}

// id writes a hash as its bytes and any other id as a text.
func (p *packer) id(id string) {
	raw, err := hex.DecodeString(id)
	if err != nil || hex.EncodeToString(raw) != id {
		p.number(0)
		p.text(id)
		return
	}
	p.number(uint64(len(raw)) + 1)
	p.body = append(p.body, raw...)
}

func code[T ~string](p *packer, value T, all []T) {
	p.number(uint64(slices.Index(all, value) + 1))
}

func (p *packer) outline(o *graph.Outline) {
	p.id(o.ID)
	p.number(uint64(len(o.Route)))
	for _, party := range o.Route {
		p.text(party)
	}
	code(p, o.Polarity, graph.AllPolarities)
	code(p, o.Negation, graph.AllNegations)
	code(p, o.Status, graph.AllStatuses)
	code(p, o.Stage, graph.AllStages)
	code(p, o.Authorisation, graph.AllAuthorisations)
	p.number(uint64(o.Goods))
	p.text(o.Period.EDTF)
	code(p, o.Period.Basis, graph.AllPeriodBases)
	p.number(uint64(o.Start))
	p.number(uint64(len(o.Speakers)))
	for _, s := range o.Speakers {
		p.text(s.Party)
		origin := uint64(0)
		if s.Origin {
			origin = 1
		}
		p.number(origin)
		code(p, s.Stance, graph.AllStances)
	}
	code(p, o.Reading, graph.AllReadings)
	p.number(math.Float64bits(o.Value))
	p.text(o.Currency)
	p.id(o.ValueID)
}

// Unpack decodes what Pack encoded.
func Unpack(packed []byte) ([]graph.Outline, error) {
	if len(packed) == 0 || packed[0] != version {
		return nil, fmt.Errorf("%w: not of version %d", ErrPacked, version)
	}
	u := unpacker{rest: packed[1:]}
	u.texts = make([]string, u.length())
	for i := range u.texts {
		u.texts[i] = string(u.bytes(u.length()))
	}
	outlines := make([]graph.Outline, u.length())
	for i := range outlines {
		u.outline(&outlines[i])
		if u.broken {
			break
		}
	}
	if u.broken || len(u.rest) > 0 {
		return nil, fmt.Errorf("%w: broken after %d of %d bytes", ErrPacked, len(packed)-len(u.rest), len(packed))
	}
	return outlines, nil
}

type unpacker struct {
	rest   []byte
	texts  []string
	broken bool
}

func (u *unpacker) number() uint64 {
	n, size := binary.Uvarint(u.rest)
	if size <= 0 {
		u.broken = true
		u.rest = nil
		return 0
	}
	u.rest = u.rest[size:]
	return n
}

// length reads the number of elements that follow, each of one byte or more.
func (u *unpacker) length() int {
	n := u.number()
	if n > uint64(len(u.rest)) {
		u.broken = true
		return 0
	}
	return int(n)
}

func (u *unpacker) bytes(n int) []byte {
	if n > len(u.rest) {
		u.broken = true
		return nil
	}
	raw := u.rest[:n]
	u.rest = u.rest[n:]
	return raw
}

func (u *unpacker) text() string {
	n := u.number()
	if n >= uint64(len(u.texts)) {
		u.broken = true
		return ""
	}
	return u.texts[n]
}

func (u *unpacker) id() string {
	n := u.number()
	if n == 0 {
		return u.text()
	}
	if n-1 > uint64(len(u.rest)) {
		u.broken = true
		return ""
	}
	return hex.EncodeToString(u.bytes(int(n - 1)))
}

func decoded[T ~string](u *unpacker, all []T) T {
	n := u.number()
	switch {
	case n == 0:
		return ""
	case n > uint64(len(all)):
		u.broken = true
		return ""
	}
	return all[n-1]
}

func (u *unpacker) outline(o *graph.Outline) {
	o.ID = u.id()
	o.Route = make([]string, u.length())
	for i := range o.Route {
		o.Route[i] = u.text()
	}
	o.Polarity = decoded(u, graph.AllPolarities)
	o.Negation = decoded(u, graph.AllNegations)
	o.Status = decoded(u, graph.AllStatuses)
	o.Stage = decoded(u, graph.AllStages)
	o.Authorisation = decoded(u, graph.AllAuthorisations)
	o.Goods = graph.GoodsSet(u.number())
	o.Period.EDTF = u.text()
	o.Period.Basis = decoded(u, graph.AllPeriodBases)
	o.Start = int(u.number())
	o.Speakers = make([]graph.Speaker, u.length())
	for i := range o.Speakers {
		o.Speakers[i] = graph.Speaker{Party: u.text(), Origin: u.number() == 1, Stance: decoded(u, graph.AllStances)}
	}
	o.Reading = decoded(u, graph.AllReadings)
	o.Value = math.Float64frombits(u.number())
	o.Currency = u.text()
	o.ValueID = u.id()
}
