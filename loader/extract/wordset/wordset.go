// Package wordset makes sets of words from texts that list them.
package wordset

import "strings"

// Of is the set of the words of a text, which white space parts.
func Of(list string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(list) {
		set[w] = true
	}
	return set
}
