// Package faultnet is a TCP proxy for tests that cuts connections at a chosen
// byte.
package faultnet

import (
	"errors"
	"fmt"
	"net"
	"sync"
)

// Direction is the way that bytes go.
type Direction int

// The directions.
const (
	ToServer Direction = iota
	ToClient
)

func (d Direction) String() string {
	if d == ToServer {
		return "to the server"
	}
	return "to the client"
}

// Proxy passes connections on to one address.
type Proxy struct {
	target   string
	listener net.Listener

	lock   sync.Mutex
	passed [2]int64
	// cutAt is the number of bytes after which the next connection that
	// carries one more is cut; 0 is never.
	cutAt       [2]int64
	connections map[net.Conn]bool
}

// Listen starts a proxy on a free port of the loopback address.
func Listen(target string) (*Proxy, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, fmt.Errorf("listen for %s: %w", target, err)
	}
	p := &Proxy{target: target, listener: listener, connections: map[net.Conn]bool{}}
	go p.accept()
	return p, nil
}

// Address is where the proxy listens.
func (p *Proxy) Address() string { return p.listener.Addr().String() }

// CutAfter counts bytes from now on and cuts all connections once, when more
// than the given number have come in a direction. What came before is passed
// on. 0 cuts nothing.
func (p *Proxy) CutAfter(direction Direction, bytes int64) {
	p.lock.Lock()
	defer p.lock.Unlock()
	p.passed, p.cutAt = [2]int64{}, [2]int64{}
	p.cutAt[direction] = bytes
}

// Passed is how many bytes have come in a direction since CutAfter.
func (p *Proxy) Passed(direction Direction) int64 {
	p.lock.Lock()
	defer p.lock.Unlock()
	return p.passed[direction]
}

// Close ends the proxy and its connections.
func (p *Proxy) Close() error {
	err := p.listener.Close()
	p.cut()
	return err
}

func (p *Proxy) accept() {
	for {
		client, err := p.listener.Accept()
		if errors.Is(err, net.ErrClosed) {
			return
		}
		if err != nil {
			continue
		}
		server, err := net.Dial("tcp", p.target)
		if err != nil {
			client.Close()
			continue
		}
		p.lock.Lock()
		p.connections[client], p.connections[server] = true, true
		p.lock.Unlock()
		go p.pass(ToServer, client, server)
		go p.pass(ToClient, server, client)
	}
}

// pass copies one direction of a connection until it ends or is cut.
func (p *Proxy) pass(direction Direction, from, to net.Conn) {
	defer p.end(from, to)
	block := make([]byte, 16<<10)
	for {
		n, err := from.Read(block)
		whole := n
		n, cut := p.count(direction, n)
		if _, writeErr := to.Write(block[:n]); writeErr != nil || err != nil {
			return
		}
		if cut && n < whole {
			p.cut()
			return
		}
	}
}

// count takes note of bytes and says how many of them may pass.
func (p *Proxy) count(direction Direction, n int) (int, bool) {
	p.lock.Lock()
	defer p.lock.Unlock()
	before := p.passed[direction]
	p.passed[direction] += int64(n)
	at := p.cutAt[direction]
	if at == 0 || p.passed[direction] <= at {
		return n, false
	}
	p.cutAt[direction] = 0
	return int(at - before), true
}

func (p *Proxy) cut() {
	p.lock.Lock()
	defer p.lock.Unlock()
	for connection := range p.connections {
		connection.Close()
	}
	clear(p.connections)
}

func (p *Proxy) end(from, to net.Conn) {
	from.Close()
	to.Close()
	p.lock.Lock()
	defer p.lock.Unlock()
	delete(p.connections, from)
	delete(p.connections, to)
}
