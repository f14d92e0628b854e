package tagging

import (
	"cmp"
	"encoding/binary"
	"maps"
	"slices"

	"armsgraph/loader/extract/syntax/perceptron"
)

// dictionary knows for the frequent words of the treebank which tags they
// took. A word with a single tag needs no scoring.
type dictionary struct {
	ids  map[uint32]uint8 // word → place in sets
	sets []tagSet
}

// tagSet is an ambiguity class: tags in falling frequency. Where sure, the
// first is the only one that the word ever takes.
type tagSet struct {
	sure bool
	tags []uint8
}

const (
	leastKnown = 3   // occurrences from which on a word is in the dictionary
	leastSure  = 12  // and from which on a single tag is sure
	rareTag    = 50  // a tag of less than one in so many occurrences is left out
	mostSets   = 250 // further ambiguity classes are forgotten
	mostOfSet  = 4
)

func key(w Word) uint32 { return uint32(w.exact >> 32) }

// newDictionary counts the tags of the words.
func newDictionary(sentences []Tagged) dictionary {
	counts := map[uint32]map[uint8]int{}
	for _, s := range sentences {
		for i, w := range s.Words {
			c := counts[key(w)]
			if c == nil {
				c = map[uint8]int{}
				counts[key(w)] = c
			}
			c[s.Tags[i]]++
		}
	}
	byName := map[string][]uint32{}
	for k, c := range counts {
		if name := setName(c); name != "" {
			byName[name] = append(byName[name], k)
		}
	}
	names := slices.SortedFunc(maps.Keys(byName), func(a, b string) int {
		return cmp.Or(len(byName[b])-len(byName[a]), cmp.Compare(a, b))
	})
	d := dictionary{ids: map[uint32]uint8{}}
	for i, name := range names[:min(len(names), mostSets)] {
		d.sets = append(d.sets, tagSet{sure: name[0] == 's', tags: []uint8(name[1:])})
		for _, k := range byName[name] {
			d.ids[k] = uint8(i)
		}
	}
	return d
}

// setName writes the tag set of a word with these counts as a string, or ""
// for a rare word.
func setName(counts map[uint8]int) string {
	total := 0
	for _, n := range counts {
		total += n
	}
	if total < leastKnown {
		return ""
	}
	tags := slices.SortedFunc(maps.Keys(counts), func(a, b uint8) int {
		return cmp.Or(counts[b]-counts[a], cmp.Compare(a, b))
	})
	tags = slices.DeleteFunc(tags, func(t uint8) bool { return counts[t]*rareTag < total })
	mark := "m"
	if len(counts) == 1 && total >= leastSure {
		mark = "s"
	}
	return mark + string(tags[:min(len(tags), mostOfSet)])
}

// class gives the feature value of a word's tag set, 0 for an unknown word. A
// capitalised word that is unknown so is looked up in lower case.
func (d *dictionary) class(w Word) uint64 {
	if id, ok := d.ids[key(w)]; ok {
		return uint64(id) + 1
	}
	if id, ok := d.ids[uint32(w.Form>>32)]; ok {
		return uint64(id) + 1 + mostSets
	}
	return 0
}

// sure gives the only tag of a word, if it has but one.
func (d *dictionary) sure(w Word) (uint8, bool) {
	if id, ok := d.ids[key(w)]; ok && d.sets[id].sure {
		return d.sets[id].tags[0], true
	}
	return 0, false
}

func (d *dictionary) appendBinary(b []byte) []byte {
	b = append(b, uint8(len(d.sets)))
	for _, s := range d.sets {
		sure := uint8(0)
		if s.sure {
			sure = 1
		}
		b = append(b, sure, uint8(len(s.tags)))
		b = append(b, s.tags...)
	}
	keys := slices.Sorted(maps.Keys(d.ids))
	b = binary.AppendUvarint(b, uint64(len(keys)))
	previous := uint32(0)
	for _, k := range keys {
		b = binary.AppendUvarint(b, uint64(k-previous))
		b = append(b, d.ids[k])
		previous = k
	}
	return b
}

func decodeDictionary(b []byte, tags int) (dictionary, []byte, error) {
	d := dictionary{ids: map[uint32]uint8{}}
	if len(b) == 0 {
		return d, nil, perceptron.ErrCorrupt
	}
	n := int(b[0])
	b = b[1:]
	for range n {
		if len(b) < 2 || int(b[1]) == 0 || len(b) < 2+int(b[1]) {
			return d, nil, perceptron.ErrCorrupt
		}
		length := 2 + int(b[1])
		set := tagSet{sure: b[0] == 1, tags: b[2:length]}
		if int(slices.Max(set.tags)) >= tags {
			return d, nil, perceptron.ErrCorrupt
		}
		d.sets = append(d.sets, set)
		b = b[length:]
	}
	words, size := binary.Uvarint(b)
	if size <= 0 || words > uint64(len(b)) {
		return d, nil, perceptron.ErrCorrupt
	}
	b = b[size:]
	k := uint32(0)
	for range words {
		delta, size := binary.Uvarint(b)
		if size <= 0 || size >= len(b) || int(b[size]) >= n {
			return d, nil, perceptron.ErrCorrupt
		}
		k += uint32(delta)
		d.ids[k] = b[size]
		b = b[size+1:]
	}
	return d, b, nil
}
