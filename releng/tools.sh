# The tools that the scripts of this folder share. Sourced with $root, the top of the checkout, set.
# After `need_tools`: JAVA_HOME is a JDK of version 21 or newer, $maven a Maven that Tycho accepts.

maven_version=3.9.16
tools=$root/.tools
own_maven=$tools/apache-maven-$maven_version/bin/mvn

fail() {
	echo "${0##*/}: $*" >&2
	exit 1
}

# The Debian packages that a build cannot do without and that are not here.
packages_to_build() {
	command -v flock >/dev/null || echo util-linux
	[ -x "$own_maven" ] || command -v mvn >/dev/null || echo maven
}

# Those that a window, or a picture of one, cannot do without.
packages_to_show() {
	command -v Xvfb >/dev/null || echo xvfb
	PATH=$PATH:/sbin:/usr/sbin
	ldconfig -p | grep -q 'libgtk-3\.so\.0' || echo libgtk-3-0
	ldconfig -p | grep -q 'libXtst\.so\.6' || echo libxtst6
	ldconfig -p | grep -q 'libGL\.so\.1' || echo libgl1
	if command -v dpkg >/dev/null; then # what has no file that is the same everywhere
		for package in fonts-dejavu-core librsvg2-common adwaita-icon-theme; do
			dpkg -s "$package" 2>/dev/null | grep -q '^Status: .* installed$' || echo "$package"
		done
	fi
}

packages_to_test() {
	packages_to_build
	packages_to_show
	command -v openbox >/dev/null || echo openbox
	if [ -n "$LONG" ]; then
		command -v nvim >/dev/null || echo neovim
		command -v emacs >/dev/null || echo emacs-nox
		ls -d /usr/share/emacs/site-lisp/elpa/eglot-* >/dev/null 2>&1 || echo elpa-eglot
	fi
}

need_packages() { # COMMAND that prints them
	packages=$("$1" | tr '\n' ' ')
	packages=${packages% }
	[ -n "$packages" ] || return 0
	install="apt-get install --no-install-recommends $packages"
	command -v apt-get >/dev/null || fail "These are missing (named as Debian's packages): $packages."
	[ "$(id -u)" = 0 ] || fail "These Debian packages are missing: $packages. Install them: sudo $install"
	echo "Installing the Debian packages $packages." >&2
	mkdir -p "$tools"
	{ apt-get -q update && DEBIAN_FRONTEND=noninteractive $install -q -y; } >"$tools/packages.log" 2>&1 ||
		fail "The packages could not be installed; see $tools/packages.log."
}

# The system's Maven if Tycho accepts it, from 3.9 on (4 was not tried). Debian 12 has an older one, which can fetch ours.
need_maven() {
	maven=$own_maven
	[ ! -x "$maven" ] || return 0
	system=$(command -v mvn)
	case $("$system" -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\.[0-9]*\).*/\1/p') in
	3.9 | 3.[1-9][0-9])
		maven=$system
		return
		;;
	esac
	echo "Fetching Maven $maven_version." >&2
	mkdir -p "$tools"
	# Not from here: the old Maven would read this project's extensions. And from an empty folder: it leaves a mark that
	# it has unpacked this file already, and does not do so again.
	elsewhere=$(mktemp -d)
	(cd "$elsewhere" && "$system" -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
		-Dartifact="org.apache.maven:apache-maven:$maven_version:zip:bin" -DoutputDirectory="$tools") \
		>"$tools/maven.log" 2>&1 && chmod +x "$maven"
	fetched=$?
	rm -rf "$elsewhere"
	[ $fetched = 0 ] || fail "Maven $maven_version could not be fetched; see $tools/maven.log."
}

products=$root/releng/product/target/products/io.github.probelight.product
product=$products/linux/gtk/x86_64
update_site=$root/releng/site/target/repository
built=$root/releng/product/target/built # as old as the sources that the product was built from

# Whether there is a product that no source is newer than.
up_to_date() {
	[ -f "$built" ] && [ -x "$product/probelight" ] && [ -z "$(
		find "$root/pom.xml" "$root/.mvn" "$root/bundles" "$root/features" "$root/releng" \
			\( -name target -o -name src-gen -o -name generated -o -name '*.tests' -o -name tests -o -name '*.benchmarks' -o -name '*.fuzzing' -o -name '*.spark' \) -prune -o \
			\( -type f -o -type d -path '*/src/*' \) ! -name '.*' ! -name pom.tycho -newer "$built" -print -quit
	)" ]
}

# Builds with these arguments for Maven, one build at a time in this checkout; what Maven says goes to standard output.
# After --if-stale nothing is done if the build that was waited for has left an up-to-date product.
build() {
	mkdir -p "$tools"
	started=$tools/build.started # what is changed while the build runs is newer than this
	(
		flock 8
		if [ "$1" = --if-stale ]; then
			shift
			! up_to_date || exit 0
		fi
		touch "$started"
		cd "$root" && "$maven" -B -ntp "$@" 8>&- && mv "$started" "$built"
	) 8>"$tools/build.lock"
}

need_tools() { # to build
	mkdir -p "$tools" 2>/dev/null && [ -w "$tools" ] || fail "$root cannot be written to, and a build writes into its checkout."
	need_packages packages_to_build
	JAVA_HOME=$("$root/releng/product/start/find-java" --jdk) || exit 1
	export JAVA_HOME
	need_maven
}

# Packs the extension for VS Code, in a copy of its folder, where npm leaves what it has fetched.
pack_extension() { # FILE.vsix, absolute
	packing=$(mktemp -d)
	mkdir "$packing/editors" && cp -R "$root/editors/vscode" "$packing/editors/" && cp "$root/LICENSE.md" "$packing/" &&
		(cd "$packing/editors/vscode" && npm ci --no-audit --no-fund --ignore-scripts && npm run package -- "$1")
	packed=$?
	rm -rf "$packing"
	return $packed
}

# Starts a display of its own and sets DISPLAY; end it with `stop_display`.
start_display() {
	display_pipe=$(mktemp -u)
	mkfifo "$display_pipe"
	Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp -noreset 3>"$display_pipe" >/dev/null 2>&1 &
	display_server=$!
	read -r DISPLAY <"$display_pipe" || fail "Xvfb does not start."
	rm "$display_pipe"
	export DISPLAY=":$DISPLAY" GDK_BACKEND=x11
	unset WAYLAND_DISPLAY
}

stop_display() {
	kill "$display_server" 2>/dev/null && wait "$display_server"
}
