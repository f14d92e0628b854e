package graph

import (
	"math/bits"
	"strings"
)

// Goods is a kind of goods: the UN Register's categories, with small arms,
// ammunition, drones, bombs, parts and unspecified arms beside them.
type Goods string

// The kinds of goods. Arms is unspecified arms and goes with any kind.
const (
	Arms        Goods = "ARMS"
	SmallArms   Goods = "SMALL_ARMS"
	Ammunition  Goods = "AMMUNITION"
	Artillery   Goods = "ARTILLERY"
	Armour      Goods = "ARMOUR"
	AirDefence  Goods = "AIR_DEFENCE"
	Missiles    Goods = "MISSILES"
	Bombs       Goods = "BOMBS"
	Drones      Goods = "DRONES"
	Aircraft    Goods = "AIRCRAFT"
	Helicopters Goods = "HELICOPTERS"
	Ships       Goods = "SHIPS"
	Parts       Goods = "PARTS"
	Other       Goods = "OTHER"
)

// AllGoods lists the kinds of goods in the order of the contract.
var AllGoods = []Goods{Arms, SmallArms, Ammunition, Artillery, Armour, AirDefence, Missiles,
	Bombs, Drones, Aircraft, Helicopters, Ships, Parts, Other}

// Slug is the spelling of extract lines and exports: lower case with hyphens.
func (g Goods) Slug() string {
	return strings.ReplaceAll(strings.ToLower(string(g)), "_", "-")
}

// GoodsFromSlug is the kind of goods behind a slug, or "" where there is none.
func GoodsFromSlug(slug string) Goods {
	g := Goods(strings.ReplaceAll(strings.ToUpper(slug), "-", "_"))
	if goodsBit(g) == 0 {
		return ""
	}
	return g
}

// GoodsSet is a set of kinds of goods, one bit a kind in AllGoods' order.
type GoodsSet uint16

// AnyGoods is the set of all kinds.
const AnyGoods GoodsSet = 1<<14 - 1

func goodsBit(g Goods) GoodsSet {
	for i, kind := range AllGoods {
		if kind == g {
			return 1 << i
		}
	}
	return 0
}

// NewGoodsSet is the set of the given kinds.
func NewGoodsSet(goods ...Goods) GoodsSet {
	var set GoodsSet
	for _, g := range goods {
		set |= goodsBit(g)
	}
	return set
}

// Has reports whether the set holds the kind.
func (s GoodsSet) Has(g Goods) bool { return s&goodsBit(g) != 0 }

// List is the kinds of the set, in AllGoods' order.
func (s GoodsSet) List() []Goods {
	list := make([]Goods, 0, bits.OnesCount16(uint16(s)))
	for _, g := range AllGoods {
		if s.Has(g) {
			list = append(list, g)
		}
	}
	return list
}

// Carries is the set of kinds that can go under a claim of these goods:
// unspecified arms go with any kind, an empty set is unspecified too.
func (s GoodsSet) Carries() GoodsSet {
	if s == 0 || s.Has(Arms) {
		return AnyGoods
	}
	return s
}
