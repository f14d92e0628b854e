package search_test

import (
	"context"
	"database/sql"
	"path/filepath"
	"testing"

	"armsgraph/graph"
	"armsgraph/graph/graphtest"
	"armsgraph/graph/search"
	"armsgraph/graph/sqlite"
)

// recursiveRoutes is what SQL can do with the same question: the walks of at
// most three legs between two parties, over legs with their number of origins,
// ranked as chained routes are. It asks less than the search does, for it knows
// no rule of goods' origin, goods' kind or time.
const recursiveRoutes = `
WITH RECURSIVE
leg AS MATERIALIZED (
  SELECT a.party AS giver, b.party AS taker, COUNT(DISTINCT s.party) AS origins
  FROM stop a
  JOIN stop b ON b.claim = a.claim AND b.place = a.place + 1
  JOIN claim c ON c.key = a.claim AND c.polarity = 'AFFIRMED'
  LEFT JOIN statement s ON s.claim = c.key AND s.origin = 1
  GROUP BY a.party, b.party),
walk (path, last, legs, weakest, total) AS (
  SELECT '/' || key || '/', key, 0, 1 << 30, 0 FROM party WHERE id = ?1
  UNION ALL
  SELECT path || taker || '/', taker, legs + 1, MIN(weakest, origins), total + origins
  FROM walk JOIN leg ON giver = last
  WHERE legs < 3 AND INSTR(path, '/' || taker || '/') = 0
    AND (legs < 2 OR taker = (SELECT key FROM party WHERE id = ?2)))
SELECT path FROM walk WHERE last = (SELECT key FROM party WHERE id = ?2)
ORDER BY weakest DESC, legs, total DESC, path LIMIT 10`

// BenchmarkSQLite asks a file of a million claims: what it takes from opening
// the file to the first answer, what later answers take, and what the file's own
// SQL takes.
func BenchmarkSQLite(b *testing.B) {
	ctx := context.Background()
	path := filepath.Join(b.TempDir(), "claims.db")
	store, err := sqlite.Open(ctx, path)
	if err != nil {
		b.Fatal(err)
	}
	defer store.Close()
	var batch []graph.Extraction
	for e := range (graphtest.Corpus{Seed: 1, Claims: benchClaims()}).Extractions() {
		if batch = append(batch, e); len(batch) == 1000 {
			if err := store.Put(ctx, batch); err != nil {
				b.Fatal(err)
			}
			batch = batch[:0]
		}
	}
	if err := store.Put(ctx, batch); err != nil {
		b.Fatal(err)
	}
	q := graph.RouteQuery{MaxLegs: 3, Page: graph.Page{First: 10}}
	b.Run("first-answer", func(b *testing.B) {
		start, n := processorTime(), 0
		for b.Loop() {
			n++
			catalogue, err := search.OpenCatalogue(ctx, store)
			if err != nil {
				b.Fatal(err)
			}
			q.From, q.To = "AA", "AB"
			if _, err := catalogue.Routes(ctx, q); err != nil {
				b.Fatal(err)
			}
		}
		b.ReportMetric(float64(processorTime()-start)/1e6/float64(n), "cpu-ms/op")
	})
	b.Run("routes", func(b *testing.B) {
		catalogue, err := search.OpenCatalogue(ctx, store)
		if err != nil {
			b.Fatal(err)
		}
		ask(b, catalogue.Snapshot(), q)
	})
	b.Run("recursive-sql", func(b *testing.B) {
		db, err := sql.Open("sqlite", "file:"+path+"?mode=ro")
		if err != nil {
			b.Fatal(err)
		}
		defer db.Close()
		start, n := processorTime(), 0
		for b.Loop() {
			n++
			if found := countRows(b, db, recursiveRoutes, "AA", "AB"); found != 10 {
				b.Fatalf("%d routes", found)
			}
		}
		b.ReportMetric(float64(processorTime()-start)/1e6/float64(n), "cpu-ms/op")
	})
}

func countRows(b *testing.B, db *sql.DB, query string, arguments ...any) (count int) {
	rows, err := db.Query(query, arguments...)
	if err != nil {
		b.Fatal(err)
	}
	defer rows.Close()
	for rows.Next() {
		count++
	}
	if err := rows.Err(); err != nil {
		b.Fatal(err)
	}
	return count
}
