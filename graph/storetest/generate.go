package storetest

import (
	"fmt"
	"math/rand/v2"
	"strings"

	"armsgraph/graph"
)

// Generated yields documents of ten claims each between 200 parties, equal for
// equal seeds: a claim has three parties on its route, two statements and a
// quote of 150 characters.
func Generated(seed uint64, claims int, yield func(graph.Extraction) error) error {
	source := rand.New(rand.NewPCG(seed, seed))
	for n := 0; n < claims; n += 10 {
		if err := yield(generatedDocument(source, n, min(10, claims-n))); err != nil {
			return err
		}
	}
	return nil
}

// Batches is Generated in batches of the given number of documents.
func Batches(seed uint64, claims, documents int, yield func([]graph.Extraction) error) error {
	var batch []graph.Extraction
	err := Generated(seed, claims, func(e graph.Extraction) error {
		batch = append(batch, e)
		if len(batch) < documents {
			return nil
		}
		full := batch
		batch = nil
		return yield(full)
	})
	if err != nil || len(batch) == 0 {
		return err
	}
	return yield(batch)
}

const (
	generatedParties = 200
	quoteLength      = 150
)

var generatedWords = strings.Fields(`officials said the ministry had approved further deliveries of shells rockets and small
	arms to the eastern front through several countries which then passed them on without notice investigators found crates
	with markings from two factories beside export papers naming another end user according to the report published later`)

func generatedDocument(source *rand.Rand, n, claims int) graph.Extraction {
	var text strings.Builder
	var starts []int
	for range claims {
		starts = append(starts, text.Len())
		sentence := fmt.Sprintf("Report %d:", source.IntN(1000))
		for len(sentence) < quoteLength {
			sentence += " " + generatedWords[source.IntN(len(generatedWords))]
		}
		text.WriteString(sentence[:quoteLength-1] + ".\n")
	}
	e := NewExtraction(n, text.String())
	day := graph.Period{EDTF: fmt.Sprintf("20%02d-%02d-%02d", source.IntN(25), 1+source.IntN(12), 1+source.IntN(28))}
	e.Document.PublishedOn = day
	for _, start := range starts {
		stops := source.Perm(generatedParties)
		claim := AddClaim(&e, start, start+quoteLength, generatedSpeaker(source), group(stops[0]), group(stops[1]), group(stops[2]))
		medium := claim.Statements[0]
		medium.By, medium.Origin, medium.Stance, medium.SaidOn = generatedSpeaker(source), false, graph.Reports, day
		claim.Statements = append([]graph.Statement{medium}, claim.Statements...)
		claim.Period.EDTF = "../" + day.EDTF
	}
	return e
}

func generatedSpeaker(source *rand.Rand) graph.Party {
	n := source.IntN(50)
	return graph.Party{ID: fmt.Sprint("medium-", n), Kind: graph.Publication, Name: fmt.Sprint("Medium ", n), Lexical: true}
}
