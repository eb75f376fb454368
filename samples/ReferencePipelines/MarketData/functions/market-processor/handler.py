"""Stores a trade or quote and its audit record, both or neither, and each event once."""

import json
import os
import time
from datetime import datetime
from decimal import Decimal, InvalidOperation

import boto3
from botocore.exceptions import ClientError

TTL_SECONDS = 30 * 24 * 60 * 60

dynamodb = boto3.client("dynamodb")


class InvalidEvent(ValueError):
    """The event is no trade or quote: a retry does not help, but its sender must hear of it."""


def lambda_handler(event, context):
    """Handles one event of the bus. Whatever it raises goes to the dead-letter queue after the retries."""
    try:
        quote = read(event)
    except InvalidEvent as error:
        write([audit_put(event, "REJECTED", {"error": str(error)})])
        raise

    stored = write([market_data_put(event, quote), audit_put(event, "SUCCESS", {"symbol": quote["symbol"], "exchange": quote["exchange"]})])
    print(json.dumps({"level": "INFO", "eventId": event["id"], "symbol": quote["symbol"], "stored": stored}))
    return {"event_id": event["id"], "stored": stored}


def read(event):
    """The fields of an event, checked; numbers as Decimal, since prices have no binary form."""
    detail = event.get("detail") or {}
    return {
        "exchange": text(detail, "exchange"),
        "symbol": text(detail, "symbol"),
        "price": number(detail, "price", smallest_exclusive=Decimal(0)),
        "volume": number(detail, "volume"),
    }


def text(detail, name):
    value = detail.get(name)
    if not isinstance(value, str) or not value.strip():
        raise InvalidEvent(f"{name} must be a text")
    return value


def number(detail, name, smallest_exclusive=None):
    value = detail.get(name)
    try:
        if isinstance(value, bool) or value is None:
            raise InvalidOperation
        parsed = Decimal(str(value))
    except InvalidOperation as error:
        raise InvalidEvent(f"{name} must be a number") from error
    if not parsed.is_finite() or parsed < 0 or (smallest_exclusive is not None and parsed <= smallest_exclusive):
        raise InvalidEvent(f"{name} is out of range")
    return parsed


def market_data_put(event, quote):
    return put(
        os.environ["MARKET_DATA_TABLE"],
        "event_id",
        {
            "event_id": {"S": event["id"]},
            "timestamp": {"N": str(milliseconds(event))},
            "source": {"S": event["source"]},
            "detail_type": {"S": event["detail-type"]},
            "exchange": {"S": quote["exchange"]},
            "symbol": {"S": quote["symbol"]},
            "price": {"N": str(quote["price"])},
            "volume": {"N": str(quote["volume"])},
            "raw_data": {"S": json.dumps(event["detail"], sort_keys=True)},
            "processed_at": {"N": str(int(time.time()))},
            "expiration_time": {"N": str(int(time.time()) + TTL_SECONDS)},
        },
    )


def audit_put(event, status, details):
    return put(
        os.environ["AUDIT_TRAIL_TABLE"],
        "audit_id",
        {
            # One record per event and outcome, however often the event is delivered.
            "audit_id": {"S": f"{event['id']}#{status}"},
            "timestamp": {"N": str(milliseconds(event))},
            "event_id": {"S": event["id"]},
            "event_type": {"S": event["detail-type"]},
            "status": {"S": status},
            "details": {"S": json.dumps(details, sort_keys=True)},
            "created_at": {"N": str(int(time.time()))},
        },
    )


def put(table, key, item):
    return {"Put": {"TableName": table, "Item": item, "ConditionExpression": f"attribute_not_exists({key})"}}


def write(puts):
    """Writes all or nothing; False when all is there already."""
    try:
        dynamodb.transact_write_items(TransactItems=puts)
        return True
    except ClientError as error:
        reasons = error.response.get("CancellationReasons", [])
        if reasons and all(reason.get("Code") == "ConditionalCheckFailed" for reason in reasons):
            return False
        raise


def milliseconds(event):
    """The event's own time: a retry gives the same key, the clock would not."""
    return int(datetime.fromisoformat(event["time"]).timestamp() * 1000)
