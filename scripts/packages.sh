# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Debian packages and why each is there: one row "group|package|reason". Names are the same on Debian 12, Debian 13
# and Ubuntu 24.04. Recommended packages are never relied on.

emesa_package_table() {
    cat <<'TABLE'
build|g++|the compiler
build|cmake|configures the build
build|ninja-build|runs the build
build|ccache|makes the second build fast
build|pkgconf|finds libraries without a CMake package
build|qt6-base-dev|Qt Core, Network, Sql, Test
build|qt6-httpserver-dev|Qt HTTP Server
build|qt6-websockets-dev|Qt WebSockets, which Qt HTTP Server needs and the live channel uses
build|qt6-svg-dev|icons of the desktop client
build|qt6-charts-dev|charts of the dashboards
build|libqt6opengl6-dev|Qt Charts wants it
build|libgl-dev|Qt Charts wants it
build|libopengl-dev|Qt Charts wants it
build|libxlsxwriter-dev|tables as Excel files
build|libqrencode-dev|QR codes on travelers
build|qt6-tools-dev|Qt Linguist for CMake
build|qt6-l10n-tools|turns the translations into what programs load
build|libssl-dev|signing keys and tokens
build|libicu-dev|which continent a country is in
build|libargon2-dev|password hashes
build|libzxcvbn-dev|password strength
build|liboath-dev|one-time codes of the second factor
build|qtkeychain-qt6-dev|the desktop keeps its tokens in the system's keychain
build|nodejs|runs npm
build|npm|fetches Swagger UI and ReDoc; the pages of the API document need them
build|libocct-data-exchange-dev|OpenCASCADE, for emesa-step
run|libqt6sql6-sqlite|the default database
run|libqt6sql6-mysql|the MariaDB database
run|fonts-lohit-deva|documents in Hindi, where no other font has Devanagari
run|iso-codes|countries and subdivisions for emesa-server load-masters iso
mariadb|mariadb-server-core|a private MariaDB; the system's own is neither needed nor touched
mariadb|mariadb-client-core|sets up the private MariaDB's folder
test|mariadb-server-core|every storage test also runs on a private MariaDB
test|mariadb-client-core|sets up the private MariaDB's folder
test|nodejs|the linters of the API document
test|npm|fetches them
test|python3-django|makes the dumps that import-django is tested with
test|fonts-lohit-deva|documents in Hindi are looked at
test|poppler-utils|reads the PDFs that are made
test|zbar-tools|reads the QR codes that are made
test|iso-codes|the countries that load-masters iso is tested with
test|nginx|the order's whole way through nginx and three processes
services|nginx|joins the three processes to one address; the system's own is neither needed nor touched
bench|mariadb-client|mariadb-slap, what the database alone can do
format|clang-format|formats the C++ files
format|git|lists the files that are ours
qt68|mmdebstrap|makes the Debian 13 root
TABLE
}

# Prints the packages of the given groups that are not installed, one per line.
emesa_missing_packages() {
    local group package installed
    installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' 2>/dev/null | sed -n 's/^installed //p')
    emesa_package_table | while IFS='|' read -r group package _; do
        case " $* " in *" $group "*) ;; *) continue ;; esac
        # Node.js often comes from elsewhere than Debian, npm with it.
        case $package in
            nodejs) command -v node >/dev/null && continue ;;
            npm) command -v npm >/dev/null && continue ;;
        esac
        grep -qxF -- "$package" <<<"$installed" || printf '%s\n' "$package"
    done | sort -u
}

# Installs what is missing of the given groups and says why; touches nothing where all is there.
emesa_install() {
    command -v dpkg-query >/dev/null || {
        echo "emesa: this is not Debian or Ubuntu. Install these yourself, then run the command again:" >&2
        emesa_package_table | awk -F'|' '{ printf "  %-26s %s\n", $2, $3 }' | sort -u >&2
        [ -n "${EMESA_SKIP_INSTALL:-}" ] && return 0
        echo "emesa: set EMESA_SKIP_INSTALL=1 to go on without this check." >&2
        return 1
    }
    [ -n "${EMESA_SKIP_INSTALL:-}" ] && return 0

    local missing package
    mapfile -t missing < <(emesa_missing_packages "$@")
    [ "${#missing[@]}" -eq 0 ] && return 0
    echo "Installing ${#missing[@]} Debian packages:"
    for package in "${missing[@]}"; do
        emesa_package_table | awk -F'|' -v p="$package" '$2 == p { printf "  %-26s %s\n", $2, $3; exit }'
    done

    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || {
            echo "emesa: installing needs root: install sudo, or run this once as root: apt-get install ${missing[*]}" >&2
            return 1
        }
        as_root=(sudo)
    fi
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -y -qq)
    # A fresh machine has no lists, an old one has stale lists: refresh only then.
    local known=1
    for package in "${missing[@]}"; do
        apt-cache show "$package" >/dev/null 2>&1 || { known=""; break; }
    done
    [ -n "$known" ] && "${apt[@]}" install --no-install-recommends "${missing[@]}" </dev/null && return
    "${apt[@]}" update </dev/null
    "${apt[@]}" install --no-install-recommends "${missing[@]}" </dev/null
}
