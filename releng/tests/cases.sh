# Test cases in shell. A test file sources this with $root set, calls `run FUNCTION "what it shows"` for each case and
# `finish NAME` at its end. A case fails with the first of its commands that fails; it runs in a folder of its own,
# $scratch. With TEST_REPORTS set, `finish` leaves a report there in the form that Maven's test runs have.

all=$(mktemp -d)
trap 'rm -rf "$all"' EXIT
trap 'exit 1' HUP INT TERM
tests=0 failures=0 skipped=0

run() { # FUNCTION "what it shows"
	tests=$((tests + 1))
	scratch=$all/$tests
	mkdir "$scratch"
	(cd "$scratch" && set -e && "$1") >"$all/output" 2>&1
	case $? in
	0) echo "ok      $2" ;;
	77)
		skipped=$((skipped + 1))
		echo "skipped $2: $(tail -n 1 "$all/output")"
		;;
	*)
		failures=$((failures + 1))
		echo "FAILED  $2"
		sed 's/^/        /' "$all/output"
		;;
	esac
	printf '\t<testcase classname="%s" name="%s"/>\n' "$0" "$2" >>"$all/cases"
}

skip() { # "why": ends the case
	echo "$1"
	exit 77
}

finish() { # NAME
	if [ -n "$TEST_REPORTS" ]; then
		{
			printf '<testsuite name="%s" tests="%d" errors="0" skipped="%d" failures="%d">\n' \
				"$1" "$tests" "$skipped" "$failures"
			cat "$all/cases"
			echo '</testsuite>'
		} >"$TEST_REPORTS/TEST-$1.xml"
	fi
	[ "$tests" -gt 0 ] && [ "$failures" = 0 ]
	exit
}

expect() { # CODE COMMAND...: runs it, its output into the files out and err, and compares its exit code
	wanted=$1
	shift
	code=0
	"$@" >out 2>err || code=$?
	[ "$code" = "$wanted" ] || {
		echo "exit code $code instead of $wanted of: $*"
		cat out err
		return 1
	}
}

says() { # FILE TEXT...: each text stands in the file
	file=$1
	shift
	for text; do
		grep -qF -e "$text" "$file" || {
			echo "not in $file: $text"
			cat "$file"
			return 1
		}
	done
}

lines() { # FILE N: the file has so many lines
	[ "$(wc -l <"$1")" -eq "$2" ] || {
		echo "not $2 lines in $1:"
		cat "$1"
		return 1
	}
}

await() { # COMMAND...: repeats it until it succeeds, a minute at most
	deadline=$(($(date +%s) + 60))
	until "$@" >/dev/null 2>&1; do
		[ "$(date +%s)" -lt "$deadline" ] || {
			echo "waited in vain for: $*"
			return 1
		}
		sleep 0.1
	done
}

picture() { # FILE WIDTH HEIGHT: a PNG of this size that is not all of one colour
	[ "$(od -An -tx1 -N 8 "$1" | tr -d ' ')" = 89504e470d0a1a0a ]
	[ "$(od -An -tu1 -j 16 -N 8 "$1" | awk '{ print (($1 * 256 + $2) * 256 + $3) * 256 + $4, (($5 * 256 + $6) * 256 + $7) * 256 + $8 }')" = "$2 $3" ] || {
		echo "$1 has another size than $2 x $3"
		return 1
	}
	[ "$(wc -c <"$1")" -gt 20000 ] || { # 1600 x 1000 of one colour are 6 KB
		echo "$1 shows nothing"
		return 1
	}
}
