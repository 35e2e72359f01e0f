package io.github.probelight.summary.compare;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.PortResult;
import io.github.probelight.summary.compare.Change.Side;

/** Changes of one kind of hosts or ports, each made when it is asked for. */
final class ChangeList extends AbstractList<Change> implements RandomAccess {

	private final ChangeKind kind;
	private final ChangeRows rows;
	private final List<Host> before;
	private final List<Host> after;

	ChangeList(ChangeKind kind, ChangeRows rows, List<Host> before, List<Host> after) {
		this.kind = kind;
		this.rows = rows;
		this.before = before;
		this.after = after;
	}

	@Override
	public int size() {
		return rows.size();
	}

	@Override
	public Change get(int row) {
		Objects.checkIndex(row, rows.size());
		int old = rows.old(row);
		int now = rows.now(row);
		Host host = now < 0 ? before.get(old) : after.get(now);
		if (kind.noun().equals("port")) {
			Side from = rows.oldPort(row) < 0 ? Side.NONE : Side.of(before.get(old).ports().get(rows.oldPort(row)));
			Side to = rows.nowPort(row) < 0 ? Side.NONE : Side.of(after.get(now).ports().get(rows.nowPort(row)));
			PortResult port = rows.nowPort(row) < 0
					? before.get(old).ports().get(rows.oldPort(row))
					: host.ports().get(rows.nowPort(row));
			return new Change(kind, host.site(), host.address(), port.port(), port.protocol(), "", from, to);
		}
		return new Change(kind, host.site(), host.address(), -1, "", "",
				old < 0 ? Side.NONE : side(before.get(old)), now < 0 ? Side.NONE : side(after.get(now)));
	}

	private Side side(Host host) {
		return switch (kind) {
			case HOST_APPEARED, HOST_VANISHED, HOST_CHANGED, NOT_SCANNED -> Side.of(host);
			default -> new Side(HostValues.of(kind, host), "", host.line());
		};
	}
}
