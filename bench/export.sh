# P6: a CSV of leads through Huni beside COPY of the same select in the same run. Sourced by run.

# The eight columns of the export as people read them, in the order of the list.
copied="SELECT lead.id, nullif(lead.display_name, ''), lead.email, lead.phone, distributor.name, lead.status,
    app_user.name, to_char(lead.captured_at AT TIME ZONE 'Europe/Istanbul', 'DD.MM.YYYY HH24:MI')
    FROM lead LEFT JOIN distributor ON distributor.id = lead.distributor_id
    LEFT JOIN app_user ON app_user.id = lead.assignee_id WHERE lead.deleted_at IS NULL
    ORDER BY lead.submitted_at DESC, lead.id DESC"

# Forgets how much memory Huni had at most, so that the next reading is of what comes now.
forget_peak() { echo 5 > "/proc/$app/clear_refs"; }

peak() { awk '/^VmHWM/ { printf "%d", $2 / 1024 }' "/proc/$app/status"; }

# copy_out <label> <limit>: notes seconds and rows of the floor
copy_out() {
    local began rows
    began=$(millis)
    rows=$(as_superuser -c "COPY ($copied LIMIT $2) TO STDOUT (FORMAT csv)" | wc -l)
    printf '%s\tCOPY\t%s\t%s\t0\t0\n' "$1" "$rows" "$(($(millis) - began))" | tee -a "$exported"
}

# export_out <label> <format> <query>: notes rows, milliseconds, milliseconds to the first byte and peak memory
export_out() {
    local rows timed
    forget_peak
    rows=$(curl -sf -H "Cookie: $admin" -o >(wc -l > "$work/export.rows") \
        -w '%{time_total} %{time_starttransfer}' "$url/api/v1/leads/export?format=$2$3" > "$work/export.time"
        sleep 0.2; cat "$work/export.rows")
    timed=$(awk '{ printf "%d\t%d", $1 * 1000, $2 * 1000 }' "$work/export.time")
    printf '%s\tHuni %s\t%s\t%s\t%s\n' "$1" "$2" "$rows" "$timed" "$(peak)" | tee -a "$exported"
}

# exports: all leads, and about a hundred thousand of them by their time
exports() {
    local since
    exported=$work/exports.tsv
    : > "$exported"
    since=$(as_superuser -c "SELECT to_char(min(submitted_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')
        FROM (SELECT submitted_at FROM lead ORDER BY submitted_at DESC LIMIT 100000) AS newest")
    for _ in 1 2; do curl -sf -o /dev/null -H "Cookie: $admin" "$url/api/v1/leads/export?format=csv&createdFrom=$since"; done
    for _ in $(seq "$rounds"); do
        export_out 100,000 csv "&createdFrom=$since"
        copy_out 100,000 100000
        export_out "$leads" csv ''
        copy_out "$leads" "$leads"
    done
    export_out "$leads" xlsx ''
    export_out "$leads" jsonl ''
}
