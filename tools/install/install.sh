#!/bin/sh
# Installs or updates Năm Rõ: the program in /opt/namro, the data in /var/lib/namro, a service of its own user.
# Run as root from the unpacked archive. Data that are there stay as they are.
set -eu
[ "$(id -u)" = 0 ] || { echo "Cần quyền root. / Root is needed." >&2; exit 1; }
from=$(cd "$(dirname "$0")/.." && pwd -P)
id namro >/dev/null 2>&1 || useradd --system --home-dir /var/lib/namro --shell /usr/sbin/nologin namro
install -d -o namro -g namro -m 700 /var/lib/namro
running=no
if command -v systemctl >/dev/null 2>&1 && systemctl is-active --quiet namro 2>/dev/null; then running=yes; systemctl stop namro; fi
rm -rf /opt/namro.new; cp -r "$from" /opt/namro.new
rm -rf /opt/namro.old; [ ! -d /opt/namro ] || mv /opt/namro /opt/namro.old
mv /opt/namro.new /opt/namro
# The first run teaches the runtime which classes a command needs.
/opt/namro/namro --version
if command -v systemctl >/dev/null 2>&1 && [ -d /run/systemd/system ]; then
  install -m 644 "$from/install/namro.service" /etc/systemd/system/namro.service
  systemctl daemon-reload
  systemctl enable --quiet namro
  [ "$running" = no ] || systemctl start namro
  echo "Đã cài đặt. Chạy: systemctl start namro; mật khẩu đầu tiên: journalctl -u namro"
  echo "Installed. Start: systemctl start namro; the first password: journalctl -u namro"
else
  echo "Đã cài đặt, máy không có systemd. Chạy: su -s /bin/sh namro -c '/opt/namro/namro serve --data=/var/lib/namro/data'"
  echo "Installed, no systemd here. Run: su -s /bin/sh namro -c '/opt/namro/namro serve --data=/var/lib/namro/data'"
fi
