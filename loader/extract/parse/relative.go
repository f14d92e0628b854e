package parse

import "strings"

// denials drops relative clauses that only say that somebody denies what is
// told ("Rwanda, which denies it, had sent"): parsers take the denial for the
// main clause.
func (k *skeleton) denials() {
	for i := 0; i+3 < len(k.tokens); i++ {
		if k.tokens[i].Text != "," || k.drop[i] || k.word(i+1) != "which" && k.word(i+1) != "who" {
			continue
		}
		const longest = 8
		denies := false
		for j := i + 2; j < len(k.tokens) && j < i+2+longest; j++ {
			w := k.word(j)
			if w == "," {
				if denies {
					k.cut(i, j+1)
				}
				break
			}
			if k.goodsAt(j) || w == "that" || strings.ContainsAny(w, ";:") {
				break
			}
			denies = denies || denying[w] && (plainObjects[k.word(j+1)] || k.word(j+1) == ",")
		}
	}
}

var denying = map[string]bool{"denies": true, "deny": true, "denied": true, "rejects": true, "rejected": true, "disputes": true, "disputed": true}

// plainObjects open objects that name no transfer: "denies it", "denies the
// charge".
var plainObjects = map[string]bool{"it": true, "this": true, "the": true, "all": true, "any": true, "doing": true, "such": true, "these": true}

// detours drops relative clauses that stand between two stretches of a way: "to
// Ouagadougou, whose government signed for them, and from there to Monrovia".
func (k *skeleton) detours() {
	const longest = 14
	for i := 1; i+3 < len(k.tokens); i++ {
		if k.tokens[i].Text != "," || k.drop[i] || !relatives[k.word(i+1)] {
			continue
		}
		for j := i + 2; j+2 < len(k.tokens) && j < i+longest; j++ {
			if k.goodsAt(j) || k.mentionFrom(j) > 0 || k.word(j) == ";" {
				break
			}
			if k.word(j) != "," {
				continue
			}
			if k.word(j+1) == "and" && (k.word(j+2) == "from" && (k.word(j+3) == "there" || k.word(j+3) == "here") || k.word(j+2) == "thence" || k.word(j+2) == "then") {
				k.cut(i, j+1)
			}
			break
		}
	}
}

var relatives = map[string]bool{"whose": true, "where": true, "which": true}
