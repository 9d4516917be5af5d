#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Emesa against Qt 6.8 and runs the unit tests, in a Debian 13 root of its own: ./emesa check-qt68
# The root is made once and kept in EMESA_QT68_ROOT. Needs the rights to make and enter it: run as root.
set -euo pipefail

source_dir=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
cd "$source_dir"
# shellcheck source=scripts/packages.sh
. scripts/packages.sh
target=${EMESA_QT68_ROOT:-${XDG_CACHE_HOME:-$HOME/.cache}/emesa/debian13}

[ "$(id -u)" -eq 0 ] || {
    echo "emesa: check-qt68 makes and enters a Debian 13 root, which needs root: sudo ./emesa check-qt68" >&2
    exit 1
}

mapfile -t packages < <(emesa_package_table | awk -F'|' '$1 ~ /^(build|run|test)$/ { print $2 }' | sort -u)
if [ ! -e "$target/etc/debian_version" ]; then
    emesa_install qt68
    echo "Making a Debian 13 root in $target"
    mkdir -p "$(dirname -- "$target")"
    list=$(IFS=,; echo "${packages[*]}")
    mmdebstrap --variant=minbase --aptopt='APT::Install-Recommends "false"' --include="$list" trixie "$target" || {
        rm -rf "$target"
        exit 1
    }
fi

# A mount namespace of its own: whatever happens, nothing stays mounted.
mkdir -p build/qt68 "$target/emesa"
# shellcheck disable=SC2016
exec unshare --mount --propagation private bash -c '
    set -euo pipefail
    target=$1 source_dir=$2
    shift 2
    mount --bind "$source_dir" "$target/emesa"
    mount -t proc proc "$target/proc"
    mount --bind /dev "$target/dev"
    exec chroot "$target" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 TZ=UTC \
        QT_QPA_PLATFORM=offscreen DEBIAN_FRONTEND=noninteractive bash /emesa/packaging/check-qt68-inside.sh "$@"
' bash "$target" "$source_dir" "${packages[@]}"
