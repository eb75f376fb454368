"""Stores a transaction once and streams it on."""

import json
import os
from decimal import Decimal, InvalidOperation

import boto3
from botocore.exceptions import ClientError

dynamodb = boto3.client("dynamodb")
kinesis = boto3.client("kinesis")


class InvalidTransaction(ValueError):
    """The transaction lacks something or has it in the wrong form."""


def handler(event, context):
    """Handles one transaction. It raises what fails: the caller of a synchronous call hears of it, an asynchronous call is retried."""
    transaction = read(event)
    stored = store(transaction)

    # Also when it was there already: the attempt that stored it may have failed before it was streamed on. Consumers know its id.
    kinesis.put_record(
        StreamName=os.environ["STREAM_NAME"],
        Data=json.dumps(transaction, sort_keys=True).encode(),
        PartitionKey=transaction["customerId"],
    )
    print(json.dumps({"level": "INFO", "transactionId": transaction["transactionId"], "stored": stored}))
    return {"transactionId": transaction["transactionId"], "stored": stored}


def read(event):
    """The checked transaction; the amount is text, since money has no binary form."""
    for name in ("transactionId", "customerId"):
        if not isinstance(event.get(name), str) or not event[name].strip():
            raise InvalidTransaction(f"{name} must be a text")
    # The caller says when: it is half of the key, and a retry must find the same item.
    timestamp = event.get("timestamp")
    if isinstance(timestamp, bool) or not isinstance(timestamp, int) or timestamp <= 0:
        raise InvalidTransaction("timestamp must be seconds since 1970")
    return {
        "transactionId": event["transactionId"],
        "customerId": event["customerId"],
        "timestamp": timestamp,
        "amount": str(amount(event.get("amount"))),
    }


def amount(value):
    try:
        if isinstance(value, bool) or value is None:
            raise InvalidOperation
        parsed = Decimal(str(value))
    except InvalidOperation as error:
        raise InvalidTransaction("amount must be a number") from error
    if not parsed.is_finite() or parsed <= 0:
        raise InvalidTransaction("amount must be greater than 0")
    return parsed


def store(transaction):
    """Writes the transaction unless it is there; says whether it was written."""
    try:
        dynamodb.put_item(
            TableName=os.environ["TABLE_NAME"],
            Item={
                "transactionId": {"S": transaction["transactionId"]},
                "timestamp": {"N": str(transaction["timestamp"])},
                "amount": {"N": transaction["amount"]},
                "customerId": {"S": transaction["customerId"]},
                "status": {"S": "processed"},
            },
            ConditionExpression="attribute_not_exists(transactionId)",
        )
        return True
    except ClientError as error:
        if error.response["Error"]["Code"] == "ConditionalCheckFailedException":
            return False
        raise
