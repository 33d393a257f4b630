#!/usr/bin/env bash
# The way of a new user, walked in clean Debian roots: with the packages alone, then with the tarball alone. Needs root.
# Usage: walk.sh PACKAGE_FOLDER [FOLDER_FOR_WHAT_WAS_SEEN]
set -euo pipefail
packages=$(realpath "$1")
mkdir -p "${2:-$packages/walk}"
seen=$(realpath "${2:-$packages/walk}")
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
if [ "$(id -u)" -ne 0 ] || ! command -v debootstrap >/dev/null; then
  echo "skipped: a clean root takes root and debootstrap, so the packages were not installed anywhere" >&2
  exit 0
fi
clean=$(mktemp -d)
system=$clean/system
home=$system/srv/user
# Never delete through a mount.
leave() {
  ! mountpoint -q "$system/proc" || umount "$system/proc" || return 0
  rm -rf "$clean"
}
trap leave EXIT
debootstrap --variant=minbase bookworm "$system" http://deb.debian.org/debian >"$seen/debootstrap.log" 2>&1 ||
  { tail -n 5 "$seen/debootstrap.log" >&2; echo "skipped: no clean root could be made" >&2; exit 0; }
for settings in /etc/apt/apt.conf.d/*proxy* /etc/apt/apt.conf.d/*registry*; do
  [ ! -e "$settings" ] || cp "$settings" "$system/etc/apt/apt.conf.d/"
done
# A program finds what lies beside it through /proc.
mount -t proc proc "$system/proc" || { echo "skipped: /proc cannot be mounted in a clean root" >&2; exit 0; }
cp -L /etc/resolv.conf "$system/etc/resolv.conf"

failed=0
inside() { chroot "$system" env -i HOME=/srv/user TERM=dumb LC_ALL=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin sh -c "$1"; }
# step NAME EXIT_CODE COMMAND: keeps what the command said; another exit code is a failure.
step() {
  local code=0
  inside "cd /srv/user && $3" >"$seen/$1.txt" 2>&1 </dev/null || code=$?
  [ "$code" -eq "$2" ] || { printf 'walk: %s: exit code %s, not %s\n' "$1" "$code" "$2" >&2; tail -n 20 "$seen/$1.txt" >&2; failed=1; }
}
# says NAME TEXT: what a step said has this text in it.
says() { grep -qF -- "$2" "$seen/$1.txt" || { printf 'walk: %s: does not say "%s"\n' "$1" "$2" >&2; failed=1; }; }

# The tarball first: nothing but tzdata is there yet.
inside 'apt-get -qq update && apt-get -qq install -y --no-install-recommends tzdata' >"$seen/tzdata.txt" 2>&1 </dev/null ||
  { tail -n 5 "$seen/tzdata.txt" >&2; echo "skipped: the clean root cannot fetch packages" >&2; exit 0; }
mkdir -p "$system/opt/tarball" "$home"
tar -C "$system/opt/tarball" --strip-components=1 -xzf "$packages"/posology-*.tar.gz
step tarball-init 0 '/opt/tarball/bin/posology init tarball.yaml'
step tarball-plan 0 '/opt/tarball/bin/posology plan tarball.yaml'
step tarball-sheets 0 '/opt/tarball/bin/posology calendar tarball.yaml --format xlsx -o tarball.xlsx && test -s tarball.xlsx'
rm -rf "$system/opt/tarball"

mkdir "$system/packages"
cp "$packages"/*.deb "$system/packages/"
inside 'find / -xdev -path /proc -prune -o -path /var -prune -o -print | sort' >"$clean/before"
step install 0 'apt-get -qq install -y --no-install-recommends /packages/*.deb'
step version 0 'posology --version'
step init 0 'posology init spring.yaml'
step validate 0 'posology validate spring.yaml'
step plan 0 'posology plan spring.yaml'
says plan 'Placed'
step set 0 'posology plan spring.yaml --output spring && test -s spring/plan.html'
step sheets 0 'posology calendar spring.yaml --format xlsx -o spring.xlsx && test -s spring.xlsx'
if ls "$packages"/posology-paper_*.deb >/dev/null 2>&1; then
  step paper 0 'posology calendar spring.yaml --format pdf -o spring.pdf && test -s spring.pdf'
  cp "$home/spring.pdf" "$seen/"
fi
cp "$home/spring.yaml" "$home/spring/plan.html" "$home/spring.xlsx" "$seen/"

# Three mistakes that people make.
step mistake-key 1 'sed "s/^platforms:/platfroms:/" spring.yaml >one.yaml && posology validate one.yaml'
says mistake-key "'platfroms'"
says mistake-key 'platforms'
step mistake-date 1 'sed "s/^  end:.*/  end: 2027-02-30/" spring.yaml >two.yaml && posology validate two.yaml'
says mistake-date '2027-02-30'
step mistake-quote 1 'sed "s/^  name:.*/  name: \"Spring launch/" spring.yaml >three.yaml && posology validate three.yaml'
says mistake-quote 'three.yaml:'

step remove 0 'apt-get -qq purge -y "posology*"'
inside 'find / -xdev -path /proc -prune -o -path /var -prune -o -path /srv -prune -o -print | sort' >"$clean/after"
left=$(comm -13 "$clean/before" "$clean/after" | grep -i posology || true)
[ -z "$left" ] || { printf 'walk: these stay after removal:\n%s\n' "$left" >&2; failed=1; }
[ "$failed" -eq 0 ] && echo "walk: installed, used and removed in a clean root; what was seen is in $seen"
exit "$failed"
