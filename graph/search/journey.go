package search

import (
	"cmp"
	"math/bits"
	"slices"

	"armsgraph/graph"
	"armsgraph/graph/search/columns"
)

// journey is what can have gone along a path of legs: some one kind of goods
// the whole way, each leg by one of its claims, in order of time.
type journey interface {
	// next is the journey that goes on over one more leg, by any of the given
	// crowds of claims; nil where nothing can.
	next(crowds []*crowd) journey
	// goods is the kinds that can have gone the whole way.
	goods() graph.GoodsSet
}

func newJourney(order graph.TimeOrder) journey {
	if order == graph.Certain {
		return &certainJourney{}
	}
	j := &possibleJourney{kinds: graph.AnyGoods}
	for i := range j.earliest {
		j.earliest[i] = columns.OpenEarliest
	}
	return j
}

const kindCount = 14

// possibleJourney holds, for each kind of goods, the earliest day on which it
// can have arrived. To take the earliest day that a leg allows is never worse
// for the legs that follow, so going leg by leg is exact.
type possibleJourney struct {
	kinds    graph.GoodsSet
	earliest [kindCount]int32
}

func (j *possibleJourney) goods() graph.GoodsSet { return j.kinds }

func (j *possibleJourney) next(crowds []*crowd) journey {
	n := possibleJourney{}
	for _, crowd := range crowds {
		for i := range crowd.carriers {
			j.carry(&n, &crowd.carriers[i])
		}
	}
	if n.kinds == 0 {
		return nil
	}
	return &n
}

// carry lets a claim take over what it can.
func (j *possibleJourney) carry(n *possibleJourney, c *carrier) {
	for kinds := uint16(j.kinds & c.goods); kinds != 0; kinds &= kinds - 1 {
		kind := bits.TrailingZeros16(kinds)
		day := max(j.earliest[kind], c.Earliest)
		if day > c.Latest {
			continue
		}
		if bit := graph.GoodsSet(1) << kind; n.kinds&bit == 0 {
			n.kinds |= bit
			n.earliest[kind] = day
		} else {
			n.earliest[kind] = min(n.earliest[kind], day)
		}
	}
}

// certainJourney holds the claims by which the last leg can have been gone. A
// claim follows another where its whole period does, and follows itself, for
// then the order is its own word.
type certainJourney struct {
	started bool
	claims  []certainStep // by claim
	ends    []certainStep // by the last day of the claims so far; goods are those of all up to it
}

type certainStep struct {
	claim  uint32
	latest int32
	goods  graph.GoodsSet
}

func (j *certainJourney) goods() graph.GoodsSet {
	if len(j.ends) == 0 {
		return 0
	}
	return j.ends[len(j.ends)-1].goods
}

func (j *certainJourney) next(crowds []*crowd) journey {
	n := &certainJourney{started: true}
	for _, crowd := range crowds {
		for i := range crowd.carriers {
			c := &crowd.carriers[i]
			if goods := c.goods & j.before(c); c.stated && goods != 0 {
				n.claims = append(n.claims, certainStep{c.claim, c.Latest, goods})
			}
		}
	}
	if len(n.claims) == 0 {
		return nil
	}
	slices.SortFunc(n.claims, func(a, b certainStep) int { return cmp.Compare(a.claim, b.claim) })
	n.ends = slices.Clone(n.claims)
	slices.SortFunc(n.ends, func(a, b certainStep) int { return cmp.Compare(a.latest, b.latest) })
	for i := range n.ends[1:] {
		n.ends[i+1].goods |= n.ends[i].goods
	}
	return n
}

// before is the goods that can have come before a claim.
func (j *certainJourney) before(c *carrier) graph.GoodsSet {
	if !j.started {
		return graph.AnyGoods
	}
	var goods graph.GoodsSet
	// An open end lies after every day, and so is followed by none.
	end, _ := slices.BinarySearchFunc(j.ends, c.Earliest, func(s certainStep, day int32) int {
		if s.latest <= day {
			return -1
		}
		return 1
	})
	if end > 0 {
		goods = j.ends[end-1].goods
	}
	if i, found := slices.BinarySearchFunc(j.claims, c.claim, func(s certainStep, claim uint32) int { return cmp.Compare(s.claim, claim) }); found {
		goods |= j.claims[i].goods
	}
	return goods
}
