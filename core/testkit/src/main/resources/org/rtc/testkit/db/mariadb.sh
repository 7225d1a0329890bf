# mariadb.sh FOLDER PORT: a MariaDB that lives until standard input closes
folder=$1 port=$2
trap '' INT HUP
PATH=$PATH:/usr/sbin:/usr/bin
# a server that starts clears the folder of temporary tables: each has its own, or two that start together undo each other
mkdir -p "$folder/tmp"
export TMPDIR="$folder/tmp"
as=""
[ "$(id -u)" = 0 ] && as="--user=root"

mariadb-install-db --no-defaults $as --datadir="$folder/data" --auth-root-authentication-method=normal \
  --skip-test-db --skip-name-resolve --innodb-log-file-size=16M || exit 1

# nothing here has to survive a crash, so nothing waits for the disk
{
  mariadbd --no-defaults $as --datadir="$folder/data" --socket="$folder/socket" --port="$port" --bind-address=127.0.0.1 \
    --skip-name-resolve --init-file="$folder/init.sql" --character-set-server=utf8mb4 --performance-schema=OFF \
    --innodb-flush-log-at-trx-commit=0 --innodb-doublewrite=0 --innodb-log-file-size=16M --innodb-buffer-pool-size=64M &
  echo $! > "$folder/pid"
  wait
  touch "$folder/ended"
} &
cat
until [ -s "$folder/pid" ]; do sleep 0.1; done
kill -9 "$(cat "$folder/pid")"
wait
rm -rf "$folder"
