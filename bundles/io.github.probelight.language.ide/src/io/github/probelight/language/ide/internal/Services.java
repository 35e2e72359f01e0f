package io.github.probelight.language.ide.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The services that IANA has registered for the ports most often seen open. */
final class Services {

	private static final Map<String, String> BY_PORT = """
			20/tcp ftp-data
			21/tcp ftp
			22/tcp ssh
			23/tcp telnet
			25/tcp smtp
			53/tcp domain
			53/udp domain
			67/udp bootps
			68/udp bootpc
			69/udp tftp
			79/tcp finger
			80/tcp http
			88/tcp kerberos
			88/udp kerberos
			110/tcp pop3
			111/tcp sunrpc
			111/udp sunrpc
			119/tcp nntp
			123/udp ntp
			135/tcp epmap
			135/udp epmap
			137/udp netbios-ns
			138/udp netbios-dgm
			139/tcp netbios-ssn
			143/tcp imap
			161/udp snmp
			162/udp snmptrap
			179/tcp bgp
			389/tcp ldap
			389/udp ldap
			443/tcp https
			443/udp https
			445/tcp microsoft-ds
			464/tcp kpasswd
			465/tcp submissions
			500/udp isakmp
			512/tcp exec
			513/tcp login
			514/tcp shell
			514/udp syslog
			515/tcp printer
			520/udp router
			548/tcp afpovertcp
			554/tcp rtsp
			587/tcp submission
			623/udp asf-rmcp
			631/tcp ipp
			636/tcp ldaps
			853/tcp domain-s
			873/tcp rsync
			989/tcp ftps-data
			990/tcp ftps
			993/tcp imaps
			995/tcp pop3s
			1433/tcp ms-sql-s
			1434/udp ms-sql-m
			1723/tcp pptp
			1900/udp ssdp
			2049/tcp nfs
			2049/udp nfs
			3268/tcp msft-gc
			3269/tcp msft-gc-ssl
			3306/tcp mysql
			3389/tcp ms-wbt-server
			3389/udp ms-wbt-server
			5060/tcp sip
			5060/udp sip
			5061/tcp sips
			5353/udp mdns
			5432/tcp postgresql
			5671/tcp amqps
			5672/tcp amqp
			5900/tcp rfb
			5985/tcp wsman
			5986/tcp wsmans
			8080/tcp http-alt
			9100/tcp pdl-datastream
			11211/tcp memcache
			27017/tcp mongodb
			""".lines().map(line -> line.split(" ")).collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));

	private Services() {}

	/** The registered name for a port, such as {@code ms-wbt-server} for 3389 over TCP; empty if it is not in the list. */
	static Optional<String> name(String port, String protocol) {
		return Optional.ofNullable(BY_PORT.get(port + '/' + protocol.toLowerCase(Locale.ROOT)));
	}
}
