#!/usr/bin/env bash
# A disk image with mnist_viz.app: packaging/macos/dmg.sh VERSION, after pyinstaller.
# Signed and notarised where SIGN_AS (a "Developer ID Application: …" of the keychain) and
# NOTARY_PROFILE (of `xcrun notarytool store-credentials`) are set; else signed for this Mac alone,
# and other Macs open it by a right click and "Open".
set -euo pipefail
cd "$(dirname "$0")/../.."

version=$1
app=dist/mnist_viz.app
image=out/mnist-viz-$version-$(uname -m).dmg
mkdir -p out

if [ -n "${SIGN_AS:-}" ]; then
    codesign --force --deep --options runtime --timestamp \
        --entitlements packaging/macos/entitlements.plist --sign "$SIGN_AS" "$app"
else
    codesign --force --deep --sign - "$app"
fi
codesign --verify --deep --strict "$app"

staging=$(mktemp -d)
trap 'rm -rf "$staging"' EXIT
cp -R "$app" "$staging/"
ln -s /Applications "$staging/Applications"
cp LICENSE "$staging/"
hdiutil create -volname mnist_viz -srcfolder "$staging" -format ULFO -ov "$image"

if [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
fi
echo "$image"
