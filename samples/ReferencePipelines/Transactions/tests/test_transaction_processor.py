import contextlib
import io
import json
import os
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "testing" / "python"))
import fake_aws  # noqa: E402

processor = fake_aws.load("Transactions/functions/transaction-processor/index.py")
dynamodb = fake_aws.client("dynamodb")
kinesis = fake_aws.client("kinesis")

PAYMENT = {"transactionId": "t-1", "customerId": "c-9", "amount": 100.10, "timestamp": 1767607200}


class TransactionProcessorTests(unittest.TestCase):
    def setUp(self):
        os.environ.update(TABLE_NAME="transactions", STREAM_NAME="stream")
        dynamodb.reset()
        kinesis.reset()
        redirect = contextlib.redirect_stdout(io.StringIO())
        redirect.__enter__()
        self.addCleanup(redirect.__exit__, None, None, None)

    def test_transaction_is_stored_once_and_streamed_on(self):
        self.assertEqual(processor.handler(PAYMENT, None), {"transactionId": "t-1", "stored": True})

        (put,) = dynamodb.arguments_of("put_item")
        self.assertEqual(put["TableName"], "transactions")
        self.assertEqual(put["ConditionExpression"], "attribute_not_exists(transactionId)")
        self.assertEqual(put["Item"]["amount"], {"N": "100.1"})
        (record,) = kinesis.arguments_of("put_record")
        self.assertEqual((record["StreamName"], record["PartitionKey"]), ("stream", "c-9"))
        self.assertEqual(json.loads(record["Data"]), {"transactionId": "t-1", "customerId": "c-9", "amount": "100.1", "timestamp": 1767607200})

    def test_retry_after_the_stream_failed_streams_again_without_storing_twice(self):
        dynamodb.answers["put_item"] = fake_aws.ClientError("ConditionalCheckFailedException")
        self.assertEqual(processor.handler(PAYMENT, None), {"transactionId": "t-1", "stored": False})
        self.assertEqual(len(kinesis.arguments_of("put_record")), 1)

    def test_table_that_refuses_is_an_error_and_nothing_is_streamed(self):
        dynamodb.answers["put_item"] = fake_aws.ClientError("AccessDeniedException")
        with self.assertRaises(fake_aws.ClientError):
            processor.handler(PAYMENT, None)
        self.assertEqual(kinesis.calls, [])

    def test_invalid_transaction_is_refused(self):
        for change, problem in (
            ({"transactionId": ""}, "transactionId must be a text"),
            ({"customerId": None}, "customerId must be a text"),
            ({"amount": "ten"}, "amount must be a number"),
            ({"amount": None}, "amount must be a number"),
            ({"amount": 0}, "amount must be greater than 0"),
            ({"amount": "Infinity"}, "amount must be greater than 0"),
            ({"timestamp": None}, "timestamp must be seconds since 1970"),
            ({"timestamp": "now"}, "timestamp must be seconds since 1970"),
        ):
            with self.subTest(problem), self.assertRaisesRegex(processor.InvalidTransaction, problem):
                processor.handler({**PAYMENT, **change}, None)
        self.assertEqual(dynamodb.calls + kinesis.calls, [])


if __name__ == "__main__":
    unittest.main()
