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
