package extract_test

import (
	"strings"
	"testing"

	"armsgraph/graph"
	"armsgraph/loader/extract"
)

// news is a page of general news; one sentence in fifty is about a transfer of
// arms.
var news = strings.Repeat(strings.Repeat("The council of the town met on Tuesday to discuss the new tram line. "+
	"Residents complained that the work had taken too long and that the shops lost customers. "+
	"The mayor said that the first trains would run in spring. "+
	"In Paris the index closed half a per cent lower after a quiet session. "+
	"A storm is expected to reach the coast of Portugal by the weekend. "+
	"The team from Bologna won by two goals and remains third in the table. "+
	"Farmers in Poland have had a poor harvest, and the price of wheat rose again.\n\n", 7)+
	"Serbia sold 5,000 rifles to Armenia through Georgia in 2020.\n\n", 20)

// report is a page about nothing but transfers.
var report = strings.Repeat("Serbia sold 5,000 rifles to Armenia through Georgia in 2020, officials said. "+
	"The weapons had been bought from Bulgaria and were flown by way of Cyprus to Yerevan. "+
	"Belgrade denied that it had exported ammunition to the country. "+
	"Turkey has delivered drones to Azerbaijan since June, and Israel will supply missiles.\n\n", 60)

// benchmarkRead reads many documents at a time, as the loader does.
func benchmarkRead(b *testing.B, text string) {
	doc := graph.Document{ID: "bench", Text: text, MediaType: "text/plain"}
	extract.Read(doc) // loads lexicon and model
	b.SetBytes(int64(len(text)))
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			extract.Read(doc)
		}
	})
}

func BenchmarkGeneralNews(b *testing.B) { benchmarkRead(b, news) }
func BenchmarkArmsReport(b *testing.B)  { benchmarkRead(b, report) }
