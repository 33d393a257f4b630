#!/usr/bin/env bash
# One Debian package from a finished build: what the install component holds. Usage: deb.sh PART BUILD_FOLDER VERSION OUTPUT_FOLDER
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
part=$1 build=$2 version=$3 output=$4
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tree=$work/tree
DESTDIR=$tree cmake --install "$build" --strip --prefix /usr --component "$part" >/dev/null
name=$(sed -n 's/^Package: //p' "$here/control.$part")
papers=$tree/usr/share/doc/$name
mkdir -p "$papers" "$tree/DEBIAN"
cp "$here/copyright" "$papers/copyright"
# The licence's text is on every Debian; a second copy is not wanted.
rm -f "$papers/LICENSE"
bash "$here/changelog.sh" "$here/../CHANGELOG.md" | gzip -9n >"$papers/changelog.gz"
find "$tree" -name '*.so' -exec chmod 644 {} +

# Which packages its libraries are in: dpkg-shlibdeps wants a source package around it.
mkdir "$work/debian"
printf 'Source: posology\n' >"$work/debian/control"
mapfile -t binaries < <(find "$tree" -type f \( -name '*.so' -o -path '*/bin/*' \) | sort)
libraries=$(cd "$work" && dpkg-shlibdeps -O --ignore-missing-info "${binaries[@]}" 2>"$work/shlibdeps.log") ||
  { cat "$work/shlibdeps.log" >&2; exit 1; }
{
  sed -e "s/@libraries@/${libraries#shlibs:Depends=}/; s/@version@/$version/" "$here/control.$part" |
    sed "/^Section:/a\\
Version: $version\\
Architecture: $(dpkg --print-architecture)\\
Priority: optional\\
Installed-Size: $(du -k -s "$tree/usr" | cut -f 1)\\
Maintainer: Posology maintainers <maintainers@posology.example>\\
Homepage: https://posology.example"
} >"$tree/DEBIAN/control"
(cd "$tree" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum) >"$tree/DEBIAN/md5sums"
chmod -R go=rX,u=rwX "$tree"
dpkg-deb --root-owner-group -Zxz --build "$tree" "$output/${name}_${version}_$(dpkg --print-architecture).deb" >/dev/null
