import { at, type JsonObject, textOf } from './json-value';
import type { TableRecord } from './record-table';

/** Ralph REST: an entry of `/api/data-center-assets/`. */
export function isRalphRecord(record: JsonObject): boolean {
  return 'sn' in record && 'barcode' in record;
}

export function ralphRecord(record: JsonObject): TableRecord {
  const of = (name: string): string => textOf(record[name]);
  return {
    id: of('id'),
    hostname: of('hostname'),
    sn: of('sn'),
    barcode: of('barcode'),
    niw: of('niw'),
    model: textOf(at(record, 'model', 'name') ?? record.model),
    manufacturer: textOf(at(record, 'model', 'manufacturer')),
    category: textOf(at(record, 'model', 'category')),
    data_center: textOf(at(record, 'rack', 'server_room', 'data_center')),
    server_room: textOf(at(record, 'rack', 'server_room')),
    rack: of('rack'),
    status: of('status'),
    property_of: of('property_of'),
    budget_info: of('budget_info'),
    management_ip: of('management_ip'),
    firmware_version: of('firmware_version'),
    invoice_date: of('invoice_date'),
    price: of('price'),
    price_currency: of('price_currency'),
    remarks: of('remarks'),
  };
}
