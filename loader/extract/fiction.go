package extract

import (
	"strings"

	"armsgraph/loader/extract/segment"
)

// invented are words of texts that tell of what never happened: reviews of
// novels and films, handbooks of games and exercises.
var invented = map[string]bool{"novel": true, "thriller": true, "fictional": true, "fictitious": true, "invented": true, "narrator": true,
	"players": true, "umpire": true, "umpires": true, "protagonist": true, "screenplay": true, "wargame": true, "storyline": true}

// fiction reports whether a document tells of invented events: whether it uses
// several of the words of such texts near its beginning.
func fiction(segments segment.Segmented) bool {
	const beginning, enough = 14, 2
	seen := map[string]bool{}
	for i := range segments.Sentences {
		if i >= beginning {
			break
		}
		for _, token := range segments.Sentences[i].Tokens {
			if word := strings.ToLower(token.Text); invented[word] {
				seen[word] = true
			}
		}
	}
	return len(seen) >= enough
}
