import contextlib
import io
import json
import os
import sys
import time
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "testing" / "python"))
import fake_aws  # noqa: E402

handler = fake_aws.load("MarketData/functions/market-processor/handler.py")
dynamodb = fake_aws.client("dynamodb")


def trade(**detail):
    return {
        "id": "e-1",
        "source": "market.data",
        "detail-type": "Trade Execution",
        "time": "2026-01-05T10:00:00Z",
        "detail": {"exchange": "NYSE", "symbol": "AAPL", "price": 150.25, "volume": 1000, **detail},
    }


class MarketProcessorTests(unittest.TestCase):
    def setUp(self):
        os.environ.update(MARKET_DATA_TABLE="market", AUDIT_TRAIL_TABLE="audit")
        dynamodb.reset()
        self.output = io.StringIO()
        redirect = contextlib.redirect_stdout(self.output)
        redirect.__enter__()
        self.addCleanup(redirect.__exit__, None, None, None)

    def puts(self):
        return [item["Put"] for item in dynamodb.arguments_of("transact_write_items")[0]["TransactItems"]]

    def test_trade_is_stored_together_with_its_audit_record(self):
        self.assertEqual(handler.lambda_handler(trade(), None), {"event_id": "e-1", "stored": True})

        data, audit = self.puts()
        self.assertEqual((data["TableName"], audit["TableName"]), ("market", "audit"))
        self.assertEqual(data["ConditionExpression"], "attribute_not_exists(event_id)")
        self.assertEqual(data["Item"]["timestamp"], {"N": "1767607200000"})
        self.assertEqual(data["Item"]["price"], {"N": "150.25"})
        self.assertAlmostEqual(int(data["Item"]["processed_at"]["N"]), time.time(), delta=60)
        self.assertEqual(data["Item"]["volume"], {"N": "1000"})
        self.assertEqual(data["Item"]["exchange"], {"S": "NYSE"})
        self.assertEqual(audit["Item"]["audit_id"], {"S": "e-1#SUCCESS"})
        self.assertEqual(audit["Item"]["event_type"], {"S": "Trade Execution"})

    def test_item_expires_after_thirty_days(self):
        handler.lambda_handler(trade(), None)
        data, audit = self.puts()
        lifetime = int(data["Item"]["expiration_time"]["N"]) - int(audit["Item"]["created_at"]["N"])
        self.assertAlmostEqual(lifetime, 30 * 24 * 60 * 60, delta=5)
        self.assertNotIn("expiration_time", audit["Item"])

    def test_event_that_comes_twice_is_stored_once(self):
        failed = {"Code": "ConditionalCheckFailed"}
        dynamodb.answers["transact_write_items"] = fake_aws.ClientError("TransactionCanceledException", CancellationReasons=[failed, failed])
        self.assertEqual(handler.lambda_handler(trade(), None), {"event_id": "e-1", "stored": False})

    def test_other_failures_are_raised_so_that_the_event_is_retried(self):
        for reasons in ([], [{"Code": "ConditionalCheckFailed"}, {"Code": "ThrottlingError"}]):
            dynamodb.answers["transact_write_items"] = fake_aws.ClientError("TransactionCanceledException", CancellationReasons=reasons)
            with self.assertRaises(fake_aws.ClientError):
                handler.lambda_handler(trade(), None)

    def test_invalid_event_is_audited_and_raised(self):
        for detail, problem in (
            ({"price": "much"}, "price must be a number"),
            ({"price": True}, "price must be a number"),
            ({"price": 0}, "price is out of range"),
            ({"price": "NaN"}, "price is out of range"),
            ({"volume": -1}, "volume is out of range"),
            ({"symbol": " "}, "symbol must be a text"),
            ({"exchange": None}, "exchange must be a text"),
        ):
            with self.subTest(problem):
                dynamodb.reset()
                with self.assertRaisesRegex(handler.InvalidEvent, problem):
                    handler.lambda_handler(trade(**detail), None)
                (audit,) = self.puts()
                self.assertEqual(audit["Item"]["status"], {"S": "REJECTED"})
                self.assertEqual(json.loads(audit["Item"]["details"]["S"]), {"error": problem})

    def test_log_line_is_json(self):
        handler.lambda_handler(trade(), None)
        self.assertEqual(json.loads(self.output.getvalue()), {"level": "INFO", "eventId": "e-1", "symbol": "AAPL", "stored": True})


if __name__ == "__main__":
    unittest.main()
