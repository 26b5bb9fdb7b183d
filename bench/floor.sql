INSERT INTO bench_floor (channel, body, received_at) VALUES ('META', :body, now());
