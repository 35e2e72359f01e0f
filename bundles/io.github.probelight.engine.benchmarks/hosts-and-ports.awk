# What a person at a terminal would count: hosts by last state, and ports by number and last state.
match($0, /\[[0-9.]+(:[0-9]+\/(TCP|UDP))?\] +[A-Z]+ \(reason=/) {
	split(substr($0, RSTART + 1, RLENGTH - 1), word, /\] +| /)
	if (index(word[1], ":")) port[word[1]] = word[2]
	else host[word[1]] = word[2]
}
END {
	for (h in host) hosts[host[h]]++
	for (p in port) {
		split(p, part, ":")
		ports[part[2] " " port[p]]++
	}
	for (s in hosts) print "hosts", s, hosts[s]
	for (s in ports) print "ports", s, ports[s]
}
